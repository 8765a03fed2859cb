//! No plain text of anybody's in the files, whatever was typed; no picture in, out or stored.

use crate::desk_of::{EXPLANATION, send_all};
use crate::world::World;

/// Words that stand nowhere else, one for each kind of data.
const PSEUDONYM: &str = "Zwaluwstaart";
const CONTACT: &str = "Pimpelmees-0470";
const NOTE: &str = "Roodborstje said";
const LINK_ID: &str = "https://t.me/kwikstaart/4711";

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_was_typed_lies_readable_in_the_files() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let page = caller.open("/cases/new").await;
    let fields = [
        ("text", LINK_ID),
        ("person_shown", "minor"),
        ("explanation", EXPLANATION),
        ("pseudonym", PSEUDONYM),
        ("contact", CONTACT),
        ("suicide", "yes"),
        ("language", "nl"),
        ("caller", "parent"),
    ];
    let case = caller.submit(&page, "/cases", &fields).await.location.unwrap();
    let case = case.split(['#', '?']).next().unwrap().to_owned();
    let page = caller.open(&case).await;
    for words in [PSEUDONYM, CONTACT, "kwikstaart"] {
        assert!(page.body.contains(words), "the page itself shows {words}");
    }
    caller.submit_and_follow(&page, &format!("{case}/notes"), &[("note", NOTE)]).await;
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    world.hours_at_the_desk(5, &mut caller).await;
    let mails = world.practice.mails();
    assert_eq!(mails.len(), 1);
    for words in [PSEUDONYM, CONTACT, NOTE, "The caseworker", "caseworker"] {
        let mail = &mails[0];
        assert!(!mail.body.contains(words) && !mail.subject.contains(words), "the notice says {words}");
    }
    assert!(mails[0].body.contains(LINK_ID));
    assert!(!mails[0].subject.contains("kwikstaart"));

    let needles = [
        PSEUDONYM,
        CONTACT,
        "Pimpelmees",
        NOTE,
        "Roodborstje",
        "kwikstaart",
        "kwikstaart/4711",
        EXPLANATION,
        "The caseworker",
    ];
    let mut files = 0;
    for bytes in stored_bytes(&world) {
        files += 1;
        for needle in needles {
            for spelled in spellings(needle) {
                assert!(
                    !bytes.windows(spelled.len()).any(|window| window == spelled.as_slice()),
                    "{needle:?} lies readable in the database"
                );
            }
        }
    }
    assert!(files > 0);
}

fn spellings(needle: &str) -> Vec<Vec<u8>> {
    let utf16: Vec<u8> = needle.encode_utf16().flat_map(u16::to_le_bytes).collect();
    vec![
        needle.as_bytes().to_vec(),
        needle.to_lowercase().into_bytes(),
        utf16,
        data_encoding::BASE64.encode(needle.as_bytes()).trim_end_matches('=').as_bytes().to_vec(),
        data_encoding::HEXLOWER.encode(needle.as_bytes()).into_bytes(),
        needle.bytes().rev().collect(),
    ]
}

/// The database files, or every row of the server's database as text.
fn stored_bytes(world: &World) -> Vec<Vec<u8>> {
    let data = world.folder.path().join("data");
    if data.exists() {
        return std::fs::read_dir(data)
            .unwrap()
            .map(|entry| std::fs::read(entry.unwrap().path()).unwrap())
            .collect();
    }
    rows_as_text(world)
}

fn rows_as_text(world: &World) -> Vec<Vec<u8>> {
    use diesel::prelude::*;
    #[derive(QueryableByName)]
    struct Text {
        #[diesel(sql_type = diesel::sql_types::Nullable<diesel::sql_types::Text>)]
        text: Option<String>,
    }
    let tables = ["people", "cases", "items", "notices", "messages", "events", "checks", "jobs", "attempts"];
    world
        .app
        .read_now(|tx| {
            let mut all = Vec::new();
            for table in tables {
                let query = format!("SELECT string_agg(t::text, '|') AS text FROM {table} t");
                let rows: Vec<Text> = diesel::sql_query(query).load(tx.c)?;
                for row in rows.into_iter().filter_map(|row| row.text) {
                    // A binary column reads as \x and hexadecimal: decoded, it must not be readable either.
                    for word in row.split(['"', ',', '|', '(', ')']) {
                        if let Some(hex) = word.trim_start_matches('\\').strip_prefix('x')
                            && let Ok(bytes) = data_encoding::HEXLOWER.decode(hex.as_bytes())
                        {
                            all.push(bytes);
                        }
                    }
                    all.push(row.into_bytes());
                }
            }
            Ok(all)
        })
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_elses_case_looks_like_no_case() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = crate::desk_of::open_case(&mut caller, LINK_ID).await;
    let mut colleague = world.colleague().await;
    let foreign = colleague.get(&case).await;
    let absent = colleague.get("/cases/01900000-0000-7000-8000-000000000000").await;
    assert_eq!((foreign.status, absent.status), (404, 404));
    assert_eq!(foreign.text(), absent.text());
    let mut supervisor = world.supervisor().await;
    assert_eq!(supervisor.get(&case).await.status, 200);
    // The colleague pastes the same link and learns a count, nothing else.
    let page = colleague.open("/cases/new").await;
    let mut form = page.form("/cases");
    form.set(&[("text", LINK_ID)]);
    let reading = colleague.post("/cases/new", &form.fields).await;
    assert!(reading.says("1 other case"), "{}", reading.text());
    assert!(!reading.says("CF-2026"), "{}", reading.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_makes_a_link_of_what_was_reported() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let case = crate::desk_of::open_case(&mut caller, crate::desk_of::MESSAGE).await;
    send_all(&mut caller, &case).await;
    for path in [case.clone(), format!("{case}/notices"), format!("{case}/details"), "/desk".to_owned()] {
        let page = caller.open(&path).await;
        for host in [
            "instagram.com/reel",
            "x.com/starwars",
            "youtu.be/",
            "youtube.com/",
            "t.me/levlam",
            "snapchat.com/add",
        ] {
            for attribute in ["href", "src"] {
                let selector = format!("[{attribute}*=\"{host}\"]");
                assert_eq!(page.count(&selector), 0, "{path} has {selector}");
            }
        }
        assert_eq!(page.count("img, video, audio, iframe, object, embed"), 0, "{path}");
        for title in page.texts("title") {
            assert!(!title.contains("sampleuser") && !title.contains("Co2ZFRrAgHy"), "{title}");
        }
    }
}
