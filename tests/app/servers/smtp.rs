//! Exim as a relay: TLS by a certificate of its own, sign-in, delivery into a maildir.
//!
//! It runs in the foreground from one small file, as an ordinary user (`nobody` when the tests run
//! as root, which Exim refuses to deliver for).

use super::{certificate, free_port, program};
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

pub const USER: &str = "desk";
pub const PASSWORD: &str = "a relay's secret";
const NOBODY: u32 = 65534;
const LONGEST_WAIT: Duration = Duration::from_secs(20);

/// How a relay differs from the usual one.
#[derive(Clone, Copy)]
pub struct Relay {
    /// Whether STARTTLS is offered.
    pub starttls: bool,
    /// Whether reports of delivery are offered (RFC 3461).
    pub reports: bool,
}

impl Default for Relay {
    fn default() -> Self {
        Self { starttls: true, reports: true }
    }
}

/// A relay that runs.
pub struct Smtp {
    /// The port that begins in plain text.
    pub port: u16,
    /// The port of implicit TLS.
    pub tls_port: u16,
    folder: TempDir,
    child: Child,
}

impl Smtp {
    /// Starts a relay; nothing when Exim is not installed.
    pub fn start(relay: Relay) -> Option<Self> {
        let exim = program(&["/usr/sbin/exim4", "/usr/sbin/exim"], "exim4-daemon-light")?;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        for name in ["spool", "log", "mail"] {
            fs::create_dir(path.join(name)).unwrap();
        }
        certificate(path);
        let (port, tls_port) = (free_port(), free_port());
        let me = fs::metadata("/proc/self").unwrap();
        let is_root = me.uid() == 0;
        let (user, group) = if is_root { (NOBODY, NOBODY) } else { (me.uid(), me.gid()) };
        let own = format!("exim_user = {user}\nexim_group = {group}\n");
        fs::write(path.join("conf"), own + &config(path, port, tls_port, relay)).unwrap();
        let mut command = Command::new(exim);
        command.arg("-C").arg(path.join("conf")).arg("-bdf");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        if is_root {
            give_away(path);
            command.uid(NOBODY).gid(NOBODY);
        }
        let server = Self { port, tls_port, child: command.spawn().unwrap(), folder };
        server.wait_until(|| std::net::TcpStream::connect(("127.0.0.1", port)).is_ok(), "it does not start");
        Some(server)
    }

    /// The authority that made its certificate, as PEM.
    pub fn authority(&self) -> Vec<u8> {
        fs::read(self.folder.path().join("ca.pem")).unwrap()
    }

    /// The next mail that was delivered, as its recipient gets it.
    pub fn delivered(&self) -> Vec<u8> {
        let new = self.folder.path().join("mail/new");
        let first = || fs::read_dir(&new).ok()?.flatten().map(|entry| entry.path()).next();
        self.wait_until(|| first().is_some(), "nothing was delivered");
        let path: PathBuf = first().unwrap();
        let mail = fs::read(&path).unwrap();
        fs::remove_file(path).unwrap();
        mail
    }

    /// Whether nothing was taken over: neither delivered nor waiting to be.
    pub fn took_nothing(&self) -> bool {
        !self.log().contains("<=")
    }

    /// What it wrote down, with every command of a sender.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log/main")).unwrap_or_default()
    }

    fn wait_until(&self, done: impl Fn() -> bool, otherwise: &str) {
        let begun = Instant::now();
        while !done() {
            assert!(begun.elapsed() < LONGEST_WAIT, "exim: {otherwise}: {}", self.log());
            std::thread::yield_now();
        }
    }
}

impl Drop for Smtp {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn give_away(folder: &Path) {
    chown(folder, Some(NOBODY), Some(NOBODY)).unwrap();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        chown(entry.path(), Some(NOBODY), Some(NOBODY)).unwrap();
    }
    // Exim reads no file that its group may write.
    fs::set_permissions(folder.join("conf"), fs::Permissions::from_mode(0o644)).unwrap();
}

fn config(folder: &Path, port: u16, tls_port: u16, relay: Relay) -> String {
    let folder = folder.display();
    let starttls = if relay.starttls { "*" } else { "" };
    let reports = if relay.reports { "*" } else { "" };
    format!(
        "daemon_smtp_ports = {port} : {tls_port}\n\
         tls_on_connect_ports = {tls_port}\n\
         local_interfaces = 127.0.0.1\n\
         disable_ipv6 = true\n\
         spool_directory = {folder}/spool\n\
         log_file_path = {folder}/log/%s\n\
         pid_file_path = {folder}/pid\n\
         primary_hostname = relay.example\n\
         qualify_domain = relay.example\n\
         keep_environment =\n\
         deliver_drop_privilege = true\n\
         tls_advertise_hosts = {starttls}\n\
         tls_certificate = {folder}/cert.pem\n\
         tls_privatekey = {folder}/key.pem\n\
         dsn_advertise_hosts = {reports}\n\
         auth_advertise_hosts = ${{if def:tls_in_cipher{{*}}{{}}}}\n\
         host_lookup =\n\
         rfc1413_hosts =\n\
         message_size_limit = 1M\n\
         acl_smtp_mail = from\n\
         acl_smtp_rcpt = to\n\
         acl_smtp_data = text\n\
         begin acl\n\
         from:\n\
         accept\n\
         logwrite = COMMAND $smtp_command\n\
         to:\n\
         warn logwrite = COMMAND $smtp_command\n\
         deny local_parts = nobody\n\
         message = 5.1.1 No such mailbox\n\
         defer local_parts = later\n\
         message = 4.7.1 Try again later\n\
         accept authenticated = *\n\
         deny message = 5.7.1 Sign in first\n\
         text:\n\
         deny condition = ${{if match{{$h_subject:}}{{refuse this}}}}\n\
         message = 5.7.1 Not taken\n\
         defer condition = ${{if match{{$h_subject:}}{{later this}}}}\n\
         message = 4.2.0 Not now\n\
         accept\n\
         begin routers\n\
         all:\n\
         driver = accept\n\
         transport = box\n\
         begin transports\n\
         box:\n\
         driver = appendfile\n\
         directory = {folder}/mail\n\
         maildir_format\n\
         begin authenticators\n\
         plain:\n\
         driver = plaintext\n\
         public_name = PLAIN\n\
         server_prompts = :\n\
         server_condition = ${{if and{{{{eq{{$auth2}}{{{USER}}}}}{{eq{{$auth3}}{{{PASSWORD}}}}}}}}}\n\
         server_set_id = $auth2\n"
    )
}
