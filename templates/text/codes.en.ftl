# Words for codes that come from data: a family, a hyphen, the stored name. Found by Words::code.

## State of a link

item-state-listed = Not asked yet
item-state-asked = Asked
item-state-claimed = Said removed
item-state-refused = Refused
item-state-gone = Gone
item-state-dropped = Set aside

## What a look told

seen-up = Online
seen-gone = Gone
seen-restricted = Online for some
seen-unsure = Cannot tell
seen-back = Came back
unsure-login-wall = login wall
unsure-challenge = bot check
unsure-rate-limited = too many requests
unsure-server-error = the platform’s server failed
unsure-network = the network failed
unsure-no-rule = an answer we do not know
unsure-no-way = not visible from outside

## State of a notice

notice-state-draft = Draft
notice-state-ready = Ready to send
notice-state-sending = Sending
notice-state-unsure = Not known whether it left
notice-state-failed = Not sent
notice-state-sent = Sent
notice-state-received = Receipt confirmed
notice-state-decided = Decided
notice-state-withdrawn = Withdrawn
notice-state-tested = Test

## State of a case

case-state-open = Open
case-state-closed = Closed
case-state-erased = Erased

## What a link points at

kind-post = post
kind-video = video
kind-short = short video
kind-reel = reel
kind-story = story
kind-profile = account
kind-playlist = playlist
kind-channel = channel
kind-live = live broadcast
kind-comment = comment
kind-invite = invitation
kind-message = message
kind-attachment = media file
kind-group = group
kind-share-link = short link
kind-search = search results
kind-other = other page

## How a notice travels

door-api = Extra flag, no receipt
door-email = E-mail
door-form = Portal, by hand

## What a reply means

meaning-received = Receipt
meaning-question = Asks for more
meaning-removed = Removed
meaning-restricted = Removed for some
meaning-kept = Kept online
meaning-undelivered = Not delivered

## Who is shown

person-under16 = Under 16
person-from16-to17 = Aged 16 or 17
person-minor = Minor, age not known
person-adult = Adult
person-unknown = Not known

## Also happening

also-exposure-group = Exposure group
also-private-details = Private details shown
also-blackmail = Blackmail
also-threats = Threats
also-synthetic = Made or changed by a machine
also-impersonation = Fake account of the person
also-danger = Danger to life or safety
also-grooming = Approached for sexual purposes
also-bullying = Bullying around the image
also-voyeurism = Filmed or taken in secret
also-not-spread = Nothing shared yet

## What to know about a link

link-note-look-alike = Looks like this platform’s address, but is not. Check it before you send.
link-note-needs-following = A short link: where it leads is not known yet.
link-note-odd-id = The number in this link has an unusual length. Check that it is complete.
link-note-impossible-time = The number in this link cannot be right: probably a typing error.
link-note-mirror = A copy of the platform’s page on another site, rewritten to the platform.
link-note-unwrapped = Taken out of a redirecting link.
link-note-secret-cut = The access key of a private post was cut off.
link-note-media-file = A link straight to an image or video file. Do not open it.
link-note-not-content = There is nothing to take down on this page.

## Staff

role-caseworker = Caseworker
role-supervisor = Supervisor
role-administrator = Administrator
role-data-protection-officer = Data protection officer

## Languages, each in its own

language-en = English
language-fr = Français
language-nl = Nederlands
language-de = Deutsch

## Platforms: only what has no name of its own

platform-website = Other website
