# Jobs at rest after a fault of the program

jobs-title = Jobs at rest
jobs-lead = The program failed with these again and again. Nothing is lost: once the fault is mended, try again.
jobs-none = Nothing rests
jobs-none-text = What the program cannot do after ten tries will stand here.
jobs-what = What
jobs-since = Since
jobs-why = Why
jobs-kind-send-notice = Hand over a notice
jobs-kind-check-item = Look at a link
jobs-kind-probe-channel = Ask a channel whether it answers
jobs-kind-follow-link = Follow a short link
jobs-kind-find-contact = Find the contact of a website
jobs-kind-climb-ladder = Take the next step of the ladder
jobs-kind-connect = Connect an account
jobs-kind-end-connection = Give an account’s token back
jobs-kind-read-reasons = Read the reasons of an interface

## What was done

flash-job-retried = It is tried again.
