//! The allow-list: which hosts belong to which platform. A link belongs to a platform only when its
//! host is in this list or below a host of this list; nothing is ever guessed from a name.

/// Domains of the platforms; their subdomains belong to them too.
pub(crate) const HOSTS: &[(&str, &str)] = &[
    ("instagram.com", "instagram"),
    ("instagr.am", "instagram"),
    ("ig.me", "instagram"),
    ("cdninstagram.com", "instagram"),
    ("facebook.com", "facebook"),
    ("fb.com", "facebook"),
    ("fb.watch", "facebook"),
    ("fb.me", "facebook"),
    ("fb.gg", "facebook"),
    ("m.me", "facebook"),
    ("messenger.com", "facebook"),
    ("fbcdn.net", "facebook"),
    ("facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion", "facebook"),
    ("facebookcorewwwi.onion", "facebook"),
    ("tiktok.com", "tiktok"),
    ("tiktokv.com", "tiktok"),
    ("tiktokcdn.com", "tiktok"),
    ("snapchat.com", "snapchat"),
    ("sc-cdn.net", "snapchat"),
    ("discord.com", "discord"),
    ("discord.gg", "discord"),
    ("discord.new", "discord"),
    ("discord.gift", "discord"),
    ("discordapp.com", "discord"),
    ("discordapp.net", "discord"),
    ("dis.gd", "discord"),
    ("x.com", "x"),
    ("twitter.com", "x"),
    ("t.co", "x"),
    ("twimg.com", "x"),
    ("twitter3e4tixl4xyajtrzo62zg5vztmjuricljdp2c5kshju4avyoid.onion", "x"),
    ("youtube.com", "youtube"),
    ("youtu.be", "youtube"),
    ("youtube-nocookie.com", "youtube"),
    ("youtubekids.com", "youtube"),
    ("youtube.googleapis.com", "youtube"),
    ("ytimg.com", "youtube"),
    ("yt3.ggpht.com", "youtube"),
    ("yt3.googleusercontent.com", "youtube"),
    ("webcache.googleusercontent.com", "google_search"),
    ("encrypted-tbn0.gstatic.com", "google_search"),
    ("encrypted-tbn1.gstatic.com", "google_search"),
    ("encrypted-tbn2.gstatic.com", "google_search"),
    ("encrypted-tbn3.gstatic.com", "google_search"),
    ("share.google", "google_search"),
    ("search.app", "google_search"),
    ("images.app.goo.gl", "google_search"),
    ("t.me", "telegram"),
    ("telegram.me", "telegram"),
    ("telegram.dog", "telegram"),
    ("telegram.org", "telegram"),
    ("telesco.pe", "telegram"),
    ("tx.me", "telegram"),
    ("whatsapp.com", "whatsapp"),
    ("whatsapp.net", "whatsapp"),
    ("wa.me", "whatsapp"),
];

/// Google's search is under one name in many countries: `google.` and one of these.
const GOOGLE_ENDS: &str = " com cat ad ae al am as at az ba be bf bg bi bj bs bt by ca cd cf cg ch ci cl cm cn cv cz \
    de dj dk dm dz ee es fi fm fr ga ge gg gl gm gr gy hn hr ht hu ie im iq is it je jo kg ki kz la li lk lt lu \
    lv md me mg mk ml mn mu mv mw ne nl no nr nu pl pn ps pt ro rs ru rw sc se sh si sk sm sn so sr st td tg tl \
    tm tn to tt vu ws co.ao co.bw co.ck co.cr co.id co.il co.in co.jp co.ke co.kr co.ls co.ma co.mz co.nz co.th \
    co.tz co.ug co.uk co.uz co.ve co.vi co.za co.zm co.zw com.af com.ag com.ar com.au com.bd com.bh com.bn \
    com.bo com.br com.bz com.co com.cu com.cy com.do com.ec com.eg com.et com.fj com.gh com.gi com.gt com.hk \
    com.jm com.kh com.kw com.lb com.ly com.mm com.mt com.mx com.my com.na com.ng com.ni com.np com.om com.pa \
    com.pe com.pg com.ph com.pk com.pr com.py com.qa com.sa com.sb com.sg com.sl com.sv com.tj com.tr com.tw \
    com.ua com.uy com.vc com.vn ";

/// Parts of Google's name space that are search; others (mail, documents) are other services.
const GOOGLE_SEARCH_NAMES: &[&str] = &["", "www", "m", "images", "encrypted", "ipv4", "ipv6", "lens"];

/// The platform that owns a host.
pub(crate) fn platform_of(host: &str) -> Option<&'static str> {
    let known = HOSTS.iter().find(|(domain, _)| is_under(host, domain)).map(|(_, platform)| *platform);
    known.or_else(|| is_google_search(host).then_some("google_search"))
}

/// Whether `host` is `domain` or below it.
pub(crate) fn is_under(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

/// Whether the host is Google's search in one of its countries.
pub(crate) fn is_google_search(host: &str) -> bool {
    google_parts(host).is_some_and(|(name, _)| GOOGLE_SEARCH_NAMES.contains(&name))
}

/// The name before and the country after `google.`, for one of Google's own domains.
pub(crate) fn google_parts(host: &str) -> Option<(&str, &str)> {
    let (name, end) = match host.strip_prefix("google.") {
        Some(end) => ("", end),
        None => host.split_once(".google.")?,
    };
    let listed = !end.is_empty() && GOOGLE_ENDS.contains(&format!(" {end} "));
    listed.then_some((name, end))
}
