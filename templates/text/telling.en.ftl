# Telling the person concerned where it stands; whether she may be reached

telling-title = Telling
telling-lead = Where it stands, in plain words and in the caller’s language. Look at the consent before you call.
telling-news = Something is new since the last telling.
telling-words = To read aloud or copy
telling-words-hint = Made from what is known now. It names no link, no account and no person.
telling-copy = Copy the words
telling-consent = May we reach her or him?
telling-consent-none = Nothing was agreed yet. Do not call or write; ask when she or he is in touch.
telling-consent-add = Write down what was agreed
telling-channel = How
telling-channel-phone = telephone
telling-channel-mail = mail
telling-channel-chat = chat
telling-channel-parent = through a parent
telling-may = May we?
telling-allowed = Agreed
telling-not-allowed = Not agreed
telling-safe-time = When it is safe
telling-safe-time-hint = For example: on weekdays after 17. At most { $longest } characters.
telling-safe-at = safe: { $time }
telling-voicemail-yes = a voicemail may be left
telling-voicemail-no = leave no voicemail
telling-parent-yes = a parent may answer
telling-parent-no = if a parent answers, say nothing
telling-withdraw = Taken back
telling-told = Told
telling-told-none = Not told yet.
telling-how = How it was told
telling-how-phone = telephone
telling-how-mail = mail
telling-how-chat = chat
telling-how-parent = through a parent
telling-how-herself = they called us
telling-tell = Write down: told now
telling-desk-say = There is news that the person concerned does not know yet.

telling-begin = This is where it stands with what you told us about.
telling-asked =
    { $links ->
        [one] We asked { $platform } to take one link down. It is still there at the moment; we keep looking.
       *[other] We asked { $platform } to take { $links } links down. They are still there at the moment; we keep looking.
    }
telling-confirmed = { $platform } has confirmed that it has our request.
telling-not-confirmed = { $platform } has not confirmed yet that it has our request.
telling-gone =
    { $links ->
        [one] On { $platform }, one link is gone: we checked on { $day }.
       *[other] On { $platform }, { $links } links are gone: we checked on { $day }.
    }
telling-back =
    { $links ->
        [one] On { $platform }, one link that was gone came back. We ask for it to be taken down again.
       *[other] On { $platform }, { $links } links that were gone came back. We ask for them to be taken down again.
    }
telling-refused =
    { $links ->
        [one] { $platform } does not want to take one link down. We are looking at what else can be done.
       *[other] { $platform } does not want to take { $links } links down. We are looking at what else can be done.
    }
telling-listed =
    { $links ->
        [one] We have noted one link on { $platform }. Our request is not sent yet.
       *[other] We have noted { $links } links on { $platform }. Our request is not sent yet.
    }
telling-end = You can call us at any time: { $phone }. You did nothing wrong.

desk-reason-tell = News to tell
desk-do-tell = See what to say
flash-telling-told = Noted: told now.
flash-consent-given = What was agreed is noted.
flash-consent-withdrawn = It is taken back: this way is closed.
refused-contact-not-agreed = This way of reaching the person was not agreed. Write down the consent first, or choose that they called us.
cases-event-telling-told = Person concerned told
cases-event-consent-given = Consent for contact noted
cases-event-consent-withdrawn = Consent for contact taken back
audit-event-telling-told = Person concerned told where it stands
audit-event-consent-given = Consent for contact noted
audit-event-consent-withdrawn = Consent for contact taken back
