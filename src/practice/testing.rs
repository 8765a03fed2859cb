//! A small practice world for the unit tests of this crate.

use super::{PracticeSettings, Time, World};
use std::time::Duration;
use tempfile::TempDir;

/// A quiet world with a clock that is set by hand; a pretend hour lasts an hour.
pub(crate) fn world() -> (World, TempDir) {
    let folder = TempDir::new().unwrap();
    let settings = PracticeSettings {
        seed: 7,
        maildir: folder.path().to_owned(),
        hour: Duration::from_secs(3600),
        awkward: false,
        time: Time::Manual,
    };
    (World::start(settings).unwrap(), folder)
}

/// A port on loopback that is taken but not listened at: connections to it are refused.
pub(crate) struct Nowhere {
    socket: tokio::net::TcpSocket,
}

/// Takes such a port, until dropped.
pub(crate) fn nowhere() -> Nowhere {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    Nowhere { socket }
}

impl Nowhere {
    /// Where nobody answers.
    pub(crate) fn address(&self) -> super::PracticeAddress {
        super::PracticeAddress { http: self.socket.local_addr().unwrap() }
    }
}
