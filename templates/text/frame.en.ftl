# The frame of every page: navigation, buttons, common words.

## The product

-brand = Takedown Desk
brand-name = { -brand }

## Navigation

nav-main = Main
nav-skip = Skip to content
nav-desk = My desk
nav-cases = Cases
nav-inbox = Replies
nav-times = Response times
nav-report = Annual report
nav-channels = Channels
nav-people = People
nav-audit = Audit
nav-account = My account
nav-menu = Menu
nav-new-case = New case
nav-search = Find a case, or paste a link
nav-search-hint = Case number, account or link
nav-sign-out = Sign out
nav-language = Language
nav-here = You are here
nav-waiting = { $count } waiting

## Look of the pages

theme = Look
theme-auto = As this computer
theme-light = Light
theme-dark = Dark

## Practice

practice-title = Practice.

## Buttons

do-save = Save
do-cancel = Cancel
do-back = Back
do-send = Send
do-edit = Edit
do-copy = Copy
do-copied = Copied
do-close = Close
do-open = Open
do-add = Add
do-remove = Remove
do-confirm = Confirm
do-continue = Continue
do-search = Search
do-filter = Show
do-clear-filter = Clear the filter
do-retry = Try again
do-more = More
do-show-all = Show all
do-print = Print
do-download = Download
do-next = Next
do-previous = Previous
do-undo = Undo

## Common words

word-yes = Yes
word-no = No
word-not-asked = Not asked
word-not-known = Not known
word-none = None
word-all = All
word-optional = optional
word-required = needed
word-error = Error
word-you = you
word-never = never
word-saved = Saved.
word-links =
    { $count ->
        [one] { $count } link
       *[other] { $count } links
    }
word-notices =
    { $count ->
        [one] { $count } notice
       *[other] { $count } notices
    }
word-page-of = Page { $page } of { $pages }
word-not-verified = not verified
word-met = Present
word-missing = Missing
word-attention = Attention
word-done = Done
word-information = Information
word-key = Shortcut { $key }
word-keys = Keyboard shortcuts
word-keys-on = Single-letter shortcuts are on
word-busy = One moment…

## A link is text, never something to click

link-careful = Opening this may show the images. Do so only when the work asks for it. The desk itself never opens a link.

## Forms

form-faults =
    { $count ->
        [one] One thing needs your attention.
       *[other] { $count } things need your attention.
    } What you typed is kept.
form-restored = What you had typed is back. Check it and save.
form-offline = No connection. What you typed stays on this page.

## Article 16(2) of Regulation (EU) 2022/2065, as a checklist

art16-title = What Article 16(2) asks for
art16-a = Why it is illegal, explained
art16-b = Exact address of each link
art16-c = Name and e-mail of the notifier
art16-c-withheld = Name left out: allowed for images of sexual abuse of a minor
art16-d = Statement of good faith

## Two people at work on one thing

conflict-title = Someone else changed this while you were typing
conflict-text = Nothing of yours is lost. Compare both, then choose.
conflict-yours = Your change
conflict-theirs = What is there now
