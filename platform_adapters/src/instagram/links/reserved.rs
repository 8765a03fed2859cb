//! What is Instagram's own and can be nobody's account.

/// First parts of a path that are pages of Instagram.
pub(super) const RESERVED: &[&str] = &[
    "p", "tv", "reel", "reels", "stories", "s", "share", "explore", "accounts", "account", "direct", "developer",
    "developers", "legal", "about", "directory", "api", "graphql", "web", "static", "press", "help", "support",
    "privacy", "terms", "blog", "jobs", "download", "emails", "oauth", "session", "challenge", "checkpoint",
    "consent", "your_activity", "archive", "nametag", "qr", "ar", "create", "data", "topics", "locations",
    "tags", "tag", "live", "guides", "shopping", "shop", "business", "creators", "safety", "community",
    "professional_dashboard", "ads", "fragment", "push", "query", "embed.js", "dm", "_u", "_n", "n", "invites",
    "invite", "notifications", "settings", "login", "logout", "signup", "verify", "popular", "channel", "j",
    "add", "lite", "threads", "hacked", "sem", "publicapi", "ajax", "logging", "logging_client_events",
];

/// Subdomains with pages about Instagram.
pub(super) const RESERVED_SUBDOMAINS: &[&str] = &[
    "help", "about", "business", "developers", "developer", "blog", "i", "api", "graph", "engineering", "creators",
    "edge-chat", "applink", "l", "lm", "hi",
];
