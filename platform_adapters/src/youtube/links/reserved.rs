//! What is YouTube's own and can be nobody's channel.

/// First parts of a path that are pages of YouTube.
pub(super) const RESERVED: &[&str] = &[
    "ad_companion", "verify_age", "verify_controversy", "das_captcha", "watch_videos", "view_play_list", "p",
    "feed", "results", "watch", "playlist", "gaming", "premium", "about", "t", "yt", "kids", "music", "live", "shorts",
    "channel", "user", "c", "embed", "v", "e", "vi", "w", "post", "clip", "hashtag", "source", "redirect",
    "attribution_link", "signin", "logout", "login", "oembed", "iframe_api", "player_api", "account",
    "account_notifications", "account_privacy", "account_playback", "account_advanced", "account_sharing",
    "account_billing", "reporthistory", "shared", "course", "profile_redirector", "select_site", "tv", "creators",
    "creator", "ads", "jobs", "press", "dev", "upload", "my_videos", "dashboard", "view_all_playlists", "analytics",
    "howyoutubeworks", "trends", "new", "paid_memberships", "purchases", "error", "s", "api", "youtubei", "gen_204",
    "get_video_info", "img", "live_chat", "live_dashboard", "embedded", "verify", "verify_phone_number", "testtube",
    "static", "supported_browsers", "opensearch", "robots.txt", "movies", "movie", "show", "shows", "store",
    "storefront", "podcasts", "sports", "fashion", "learning", "browse", "details", "watch_popup", "video", "videos",
    "movietrailers", "profile", "charts", "comment", "all_comments", "handle", "signup", "t.html",
];

/// Subdomains with pages about YouTube.
pub(super) const RESERVED_SUBDOMAINS: &[&str] = &[
    "studio", "accounts", "consent", "help", "support", "creatoracademy", "artists", "blog", "about", "vr", "charts",
    "tv.about", "kids.about", "suggestqueries", "clients", "s",
];
