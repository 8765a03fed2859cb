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
nav-channels = Channels
nav-people = People
nav-audit = Audit
nav-account = My account
nav-menu = Menu
nav-new-case = New case
nav-search = Find a case, or paste a link
nav-sign-out = Sign out
nav-language = Language
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
do-edit = Edit
do-copy = Copy
do-copied = Copied
do-close = Close
do-continue = Continue
do-search = Search
do-clear-filter = Clear the filter
do-retry = Try again

## Common words

word-yes = Yes
word-no = No
word-not-asked = Not asked
word-not-known = Not known
word-none = None
word-optional = optional
word-you = you
word-never = never
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
word-not-verified = not verified
word-met = Present
word-missing = Missing
word-keys = Keyboard shortcuts
word-keys-on = Single-letter shortcuts are on

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
