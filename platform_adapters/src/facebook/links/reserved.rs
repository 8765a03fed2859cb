//! What is Facebook's own and can be nobody's account.

/// First parts of a path that are pages of Facebook.
pub(super) const RESERVED: &[&str] = &[
    "about", "account", "accountquality", "ads", "adsmanager", "ajax", "api", "apps", "badges", "birthdays", "bookmarks",
    "business", "campaign", "careers", "checkpoint", "chat", "codegen", "confirmemail", "connect", "contact_importer",
    "cookie", "crisisresponse", "dating", "developers", "dialog", "directory", "donate", "download", "dyi", "editaccount",
    "events", "favorites", "feed", "feeds", "fbml", "find-friends", "findfriends", "flx", "friends", "fundraisers",
    "games", "gaming", "gifts", "groups", "hacked", "hashtag", "help", "home", "home.php", "identity", "images",
    "instantgames", "invite", "jobs", "l.php", "language", "latest", "legal", "live", "lists", "local", "login", "logout",
    "logout.php", "login.php", "marketplace", "me", "media", "memories", "messages", "messenger", "mobile", "more",
    "news", "notes", "notifications", "nearby", "oauth", "offers", "onthisday", "page", "pages", "people", "permalink.php",
    "photo", "photo.php", "photos", "platform", "plugins", "pokes", "policies", "policy", "policy.php", "posts",
    "privacy", "profile.php", "public", "r.php", "recover", "reel", "reels", "reg", "requests", "restricted", "safety",
    "salegroups", "saved", "search", "security", "settings", "share", "share.php", "sharer", "sharer.php", "signup",
    "sitemap", "stories", "story", "story.php", "support", "terms", "terms.php", "tos", "tr", "trademarks", "trending",
    "tv", "unsupportedbrowser", "username", "verify", "video", "video.php", "videos", "watch", "watchparty", "weather",
    "whitehat", "wifi", "work", "workplace", "zero", "facebook_app", "careers.php", "composer", "friendlist", "friends.php",
    "hovercard", "inbox", "info", "install", "insights", "keywords", "nt", "payments", "professional_dashboard", "suggestions",
    "transparency", "transfer_your_information", "your_information", "coronavirus_info", "climatescienceinfo", "votinginformationcenter",
    "fantasygames", "app_scoped_user_id", "communities", "channel", "ufi", "video_redirect", "pg", "p", "profile", "browse", "nearby_friends", "topic",
    "avatar", "collections", "v2.3", "v2.6",
];

/// Subdomains with pages about Facebook.
pub(super) const RESERVED_SUBDOMAINS: &[&str] = &[
    "about", "developers", "apps", "l", "lm", "graph", "static", "pixel", "connect", "research", "engineering", "ai",
    "newsroom", "investor", "careers", "transparency", "tech", "code", "opensource", "secure", "api", "adsmanager",
    "en-gb.about", "messengernews", "ads", "gaming", "live", "work", "my", "z-upload", "upload", "edge-chat", "s-static",
    "security", "www.about", "oversight", "newsfeed", "atdmt", "an", "sparkar", "spark", "bulletin", "portal", "pay",
];
