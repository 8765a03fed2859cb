//! The dossier for the regulator or a body for disputes, and what was brought before them.

use crate::complaints::{answered, complained, sent};
use crate::world::World;

#[tokio::test(flavor = "multi_thread")]
async fn the_file_for_the_regulator_holds_everything_and_is_noted() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let (_, notice, _) = sent(&world, &mut caller).await;
    let page = caller.open(&format!("{notice}/escalation")).await;
    assert!(page.says("BIPT/IBPT") && page.says("A supervisor makes the dossier"), "{}", page.text());

    let mut supervisor = world.supervisor().await;
    let page = supervisor.open(&format!("{notice}/escalation")).await;
    let token = page.attribute("input[name=csrf]", "value").unwrap();
    let fields = |form: &str, kind: &str| {
        [("csrf", token.as_str()), ("kind", kind), ("as", form)]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec()
    };
    let path = format!("{notice}/dossier");
    let json = supervisor.post(&path, &fields("json", "regulator")).await;
    assert_eq!(json.status, 200, "{}", json.text());
    let dossier: serde_json::Value = serde_json::from_str(&json.body).unwrap();
    assert_eq!(dossier["schema"], "takedown-desk/dossier/1");
    assert_eq!(dossier["regulators"][0]["key"], "bipt");
    assert_eq!(dossier["route"]["mark"], "read");
    assert_eq!(dossier["sent"][0]["number"], "N-0001");
    assert_eq!(dossier["sent"][0]["sha256"].as_str().unwrap().len(), 64);
    assert!(dossier["sent"][0]["text"].to_string().contains("https://t.me/levlam/1"));
    assert_eq!(dossier["links"][0]["address"], "https://t.me/levlam/1");
    assert_eq!(dossier["figures"]["links"], 1);
    assert_eq!(dossier["figures"]["open_without_answer"], 1);
    assert!(!json.body.contains("\"E.\""), "nobody who is shown is named");

    let pdf = supervisor.post(&path, &fields("pdf", "regulator")).await;
    assert_eq!(pdf.status, 200);
    assert!(pdf.body.starts_with("%PDF-") && pdf.body.contains("/StructTreeRoot"), "a tagged PDF");

    let dispute = supervisor.post(&path, &fields("pdf", "dispute")).await;
    assert_eq!(dispute.status, 409, "no decision, no dispute");

    let page = supervisor.open(&format!("{notice}/escalation")).await;
    let form = [("kind", "regulator"), ("body", "bipt"), ("reference", "REF-1")];
    supervisor.submit(&page, &format!("{notice}/proceedings"), &form).await;
    let page = supervisor.open(&format!("{notice}/escalation")).await;
    assert!(page.says("Regulator: BIPT/IBPT") && page.says("REF-1"), "{}", page.text());
    let audit = world.officer().await.open("/audit").await;
    assert!(audit.says("Dossier made") && !audit.says("REF-1"), "{}", audit.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dispute_comes_after_a_complaint_that_was_decided_against_us() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let (_, notice, reply_to) = sent(&world, &mut caller).await;
    answered(&world, &mut caller, 1, &reply_to, "kept").await;
    let mut supervisor = world.supervisor().await;
    let page = supervisor.open(&format!("{notice}/escalation")).await;
    assert!(page.says("First comes the complaint"), "{}", page.text());
    let token = page.attribute("input[name=csrf]", "value").unwrap();
    let fields: Vec<(String, String)> =
        [("csrf", token.as_str()), ("kind", "dispute"), ("body", "user_rights")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec();
    let early = supervisor.post(&format!("{notice}/proceedings"), &fields).await;
    assert_eq!(early.status, 409, "{}", early.text());

    let to = complained(&world, &mut caller, &notice).await;
    answered(&world, &mut caller, 2, &to, "kept").await;
    let done = supervisor.post(&format!("{notice}/proceedings"), &fields).await;
    assert_eq!(done.status, 303, "{}", done.text());
    let page = supervisor.open(&format!("{notice}/escalation")).await;
    // 90 and 180 days from 2 November 2026.
    assert!(page.says("31 Jan 2027") && page.says("1 May 2027"), "{}", page.text());
    assert!(page.says("It is not binding"), "{}", page.text());
    let answer = supervisor.submit(&page, "/proceedings/*/outcome", &[("outcome", "upheld")]).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    let page = supervisor.open(&format!("{notice}/escalation")).await;
    assert!(page.says("For the person shown") && page.forms("/proceedings/*/outcome").is_empty());
}
