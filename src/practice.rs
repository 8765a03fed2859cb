//! stub
#[derive(Clone, Copy, Debug)]
pub struct PracticeAddress { http: std::net::SocketAddr }
impl PracticeAddress { pub(crate) fn http(&self) -> std::net::SocketAddr { self.http } }
