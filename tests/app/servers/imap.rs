//! Dovecot as the server of the role mailbox: plain, STARTTLS and implicit TLS, one account, a
//! maildir that tests deliver into.

use super::{free_port, program};
use std::fs;
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use takedown_desk::outbound::Authority;
use takedown_desk::outbound::mail::MailTls;
use takedown_desk::outbound::mailbox::{ImapSettings, Mailbox};
use tempfile::TempDir;

pub const USER: &str = "desk";
pub const PASSWORD: &str = "a-mailbox-secret";
const LONGEST_WAIT: Duration = Duration::from_secs(20);

/// A server that runs.
pub struct Imap {
    port: u16,
    tls_port: u16,
    folder: TempDir,
    child: Option<Child>,
    delivered: u32,
    can_idle: bool,
}

impl Imap {
    /// Starts a server; nothing when Dovecot is not installed.
    pub fn start() -> Option<Self> {
        Self::with_idle(true)
    }

    /// A server that offers IDLE, or does not.
    pub fn with_idle(can_idle: bool) -> Option<Self> {
        program(&["/usr/sbin/dovecot"], "dovecot-imapd")?;
        let folder = tempfile::tempdir().unwrap();
        certificates(folder.path());
        let mut server =
            Self { port: free_port(), tls_port: free_port(), folder, child: None, delivered: 0, can_idle };
        for name in ["new", "cur", "tmp"] {
            fs::create_dir_all(server.mail().join(name)).unwrap();
        }
        fs::write(server.folder.path().join("conf"), server.config()).unwrap();
        server.open_to_its_users();
        server.go();
        Some(server)
    }

    /// Starts the program again.
    pub fn go(&mut self) {
        let child = Command::new("/usr/sbin/dovecot")
            .args(["-F", "-c"])
            .arg(self.folder.path().join("conf"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        self.child = Some(child);
        let begun = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            assert!(begun.elapsed() < LONGEST_WAIT, "dovecot does not start: {}", self.log());
            std::thread::yield_now();
        }
    }

    /// Stops the program and cuts every connection. What lies in the mailbox stays.
    pub fn stop(&mut self) {
        if let Some(mut child) = self.child.take() {
            // Its master process ends the others when it is asked to, not when it is killed.
            let asked = Command::new("kill").arg(child.id().to_string()).status().unwrap();
            assert!(asked.success());
            child.wait().unwrap();
        }
    }

    /// Delivers a mail into the mailbox, as a mail transfer agent does.
    pub fn deliver(&mut self, mail: &[u8]) {
        self.delivered += 1;
        let name = format!("{:06}.test", self.delivered);
        let unfinished = self.mail().join("tmp").join(&name);
        fs::write(&unfinished, mail).unwrap();
        chown(&unfinished, Some(self.uid()), Some(self.uid())).unwrap();
        fs::rename(&unfinished, self.mail().join("new").join(&name)).unwrap();
    }

    /// Forgets the numbers of the mails, as a server does that was restored: a new UIDVALIDITY.
    pub fn renumber(&self) {
        for entry in fs::read_dir(self.mail()).unwrap().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with("dovecot") {
                fs::remove_file(entry.path()).unwrap();
            }
        }
    }

    /// How many mails carry the mark *seen*.
    pub fn seen(&self) -> usize {
        let cur = fs::read_dir(self.mail().join("cur")).unwrap().flatten();
        cur.filter(|entry| entry.file_name().to_string_lossy().contains(":2,S")).count()
    }

    /// The settings to read it over this protection, trusting its own authority.
    pub fn settings(&self, tls: MailTls, password: &str) -> ImapSettings {
        let port = if tls == MailTls::Implicit { self.tls_port } else { self.port };
        let authority = fs::read(self.folder.path().join("authority.pem")).unwrap();
        ImapSettings {
            host: "localhost".to_owned(),
            port,
            tls,
            user: USER.to_owned(),
            password: password.to_owned(),
            folder: "INBOX".to_owned(),
            authority: Authority::from_pem(&authority).unwrap(),
        }
    }

    /// The mailbox over implicit TLS.
    pub fn mailbox(&self) -> Mailbox {
        Mailbox::imap(self.settings(MailTls::Implicit, PASSWORD)).unwrap()
    }

    /// A mail whose file the server may not open: it tells of it and cannot give it.
    pub fn deliver_unreadable(&mut self, number: usize) {
        use std::os::unix::fs::PermissionsExt;
        let path = self.mail().join("new").join(format!("000000.{number:03}.closed"));
        fs::write(&path, "Subject: closed\r\n\r\nx").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    }

    /// How often somebody signed in.
    pub fn logins(&self) -> usize {
        self.log().matches("Login: user").count()
    }

    /// Waits until somebody signed in so often.
    pub fn wait_for_login(&self, count: usize) {
        let begun = Instant::now();
        while self.logins() < count {
            assert!(begun.elapsed() < LONGEST_WAIT, "nobody signed in: {}", self.log());
            std::thread::yield_now();
        }
    }

    /// What it wrote down.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    fn mail(&self) -> PathBuf {
        self.folder.path().join("mail")
    }

    /// The numbers of the user `mail` of Debian, or our own.
    fn uid(&self) -> u32 {
        if is_root() { 8 } else { std::os::unix::fs::MetadataExt::uid(&fs::metadata("/proc/self").unwrap()) }
    }

    /// The program's parts run as users of their own and must reach their folders.
    fn open_to_its_users(&self) {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(self.folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        for path in [self.mail(), self.mail().join("new"), self.mail().join("cur"), self.mail().join("tmp")] {
            chown(path, Some(self.uid()), Some(self.uid())).unwrap();
        }
    }

    fn config(&self) -> String {
        let (folder, uid) = (self.folder.path().display(), self.uid());
        let users = if is_root() {
            String::new()
        } else {
            let me = String::from_utf8(Command::new("id").arg("-un").output().unwrap().stdout).unwrap();
            let me = me.trim();
            format!("default_internal_user = {me}\ndefault_login_user = {me}\n")
        };
        let capability = if self.can_idle { "" } else { "imap_capability = IMAP4rev1 UIDPLUS\n" };
        format!(
            "base_dir = {folder}/run\n\
             state_dir = {folder}/state\n\
             log_path = {folder}/log\n\
             {users}{capability}\
             protocols = imap\n\
             listen = 127.0.0.1\n\
             ssl = yes\n\
             ssl_cert = <{folder}/cert.pem\n\
             ssl_key = <{folder}/key.pem\n\
             ssl_dh =\n\
             disable_plaintext_auth = no\n\
             auth_mechanisms = plain\n\
             auth_failure_delay = 0\n\
             mail_location = maildir:{folder}/mail\n\
             first_valid_uid = 1\n\
             mail_uid = {uid}\n\
             mail_gid = {uid}\n\
             maildir_very_dirty_syncs = no\n\
             namespace inbox {{\n inbox = yes\n}}\n\
             passdb {{\n driver = static\n args = password={PASSWORD}\n}}\n\
             userdb {{\n driver = static\n args = uid={uid} gid={uid} home={folder}/mail\n}}\n\
             service imap-login {{\n chroot =\n \
             inet_listener imap {{\n port = {}\n }}\n \
             inet_listener imaps {{\n port = {}\n ssl = yes\n }}\n}}\n\
             service anvil {{\n chroot =\n}}\n\
             service stats {{\n chroot =\n}}\n",
            self.port, self.tls_port
        )
    }
}

impl Drop for Imap {
    fn drop(&mut self) {
        self.stop();
    }
}

fn is_root() -> bool {
    std::os::unix::fs::MetadataExt::uid(&fs::metadata("/proc/self").unwrap()) == 0
}

/// An authority of its own and a certificate of it for `localhost`.
fn certificates(folder: &Path) {
    let openssl = |arguments: &str| {
        let made = Command::new("openssl")
            .args(arguments.split_whitespace())
            .current_dir(folder)
            .output()
            .expect("openssl makes certificates; run: apt-get install openssl");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    };
    fs::write(folder.join("names"), "subjectAltName=DNS:localhost\nbasicConstraints=CA:FALSE\n").unwrap();
    openssl("ecparam -name prime256v1 -genkey -noout -out authority.key");
    openssl("req -x509 -new -key authority.key -days 30 -subj /CN=authority -out authority.pem");
    openssl("ecparam -name prime256v1 -genkey -noout -out key.pem");
    openssl("req -new -key key.pem -subj /CN=localhost -out request.pem");
    openssl(
        "x509 -req -in request.pem -CA authority.pem -CAkey authority.key -CAcreateserial -days 30 -extfile names -out cert.pem",
    );
}
