# What went wrong, what was kept, what to do; and what was done

practice-text = Nothing leaves this computer. One hour of follow-up lasts { $span }.

## Pages

error-back = Back to the page
error-home = To the start
error-reference = Reference for your administrator: { $reference }
error-not-found-title = Not found
error-not-found = There is nothing here, or nothing that you may see. Ask a supervisor if you expected a case.
error-forbidden-title = Not for your role
error-forbidden = Your role does not include this. Nothing was changed.
error-signed-out-title = Signed out
error-signed-out = Please sign in again.
error-invalid-title = Something does not fit
error-refused-title = This is not possible now
error-conflict = Someone else changed the same thing meanwhile. Nothing of yours was saved over it. Go back, load the page again and compare.
error-unavailable-title = Nothing can be saved now
error-unavailable = The database takes no changes at the moment, for example because the disk is full. Nothing was half saved. Go back: what you typed is still there. Tell your administrator.
error-internal-title = A fault of ours
error-internal = Something went wrong on our side. Nothing was half saved. Go back and try again; if it stays, tell your administrator the reference.

## Fields that do not fit

invalid-empty = Please fill this in.
invalid-number = Please give a whole number.
invalid-login = A login has no blanks.
invalid-taken = This login is taken.
invalid-password-short = At least 12 characters, please.
invalid-password-long = At most 200 characters, please.
invalid-password-wrong = This is not your password.
invalid-password-differs = The two passwords differ.
invalid-code-wrong = The code is not right.
invalid-no-caseworker = This person does not work on cases.
invalid-text-empty = Paste at least one link.
invalid-text-no-links = No link was found in this text. What you pasted is still here: look for an address, or ask the caller for the link.
invalid-text-long = The text is longer than 1 MiB. Paste it in parts.
invalid-text-pieces = The text has other parts than the notice has now. Load the page again.
invalid-reference-empty = Give the reference, or tick that there is none.
invalid-reference-long = A reference has at most 200 characters.
invalid-door = This platform does not take notices that way.
invalid-off-reason = Say why the channel is switched off: colleagues will read it.
invalid-channel-text-long = At most 300 characters, please.
invalid-hours = Between 1 and 720 hours.
invalid-address = A mail channel needs a mail address, a portal an address that begins with https://.
invalid-role = Choose a role.
invalid-reason = Choose a reason.
invalid-address-one = Paste exactly one address of something that can be notified.
invalid-address-short = This is a short link too. Paste the address that stands in the browser once the page is open.
invalid-date = This is not a date, or it lies in the future.
invalid-choice = Choose one of these.
invalid-person-shown = Say who is shown: a minor, an adult, or not known.
invalid-withheld = The name may be left out only for images of a minor.

## Rules that say no

refused-form-foreign = This form did not come from a page of this desk, or the page was too old. Nothing was changed. Load the page again.
refused-form-large = That is more than a form may hold. Paste it in parts.
refused-form-slow = The connection was too slow. Nothing was changed; try again.
refused-form-cut = The connection broke. Nothing was changed; try again.
refused-form-kind = Files and other kinds of forms are not taken.
refused-person-self = You cannot do this to your own account.
refused-item-dropped-already = This link is set aside already.
refused-item-not-dropped = This link was not set aside.
refused-item-gone = This link is gone: there is nothing to set aside.
refused-follow-settled = It is known already where this link leads.
refused-follow-no-way = This link cannot be followed from here. Open it yourself and give its address.
refused-notice-may-have-left = This notice may have reached the platform. Find out first whether it did.
refused-notice-not-sent = This notice has not left us.
refused-notice-withdrawn = This notice was withdrawn.
refused-notice-sent-already = This notice is out already. It was not sent again.
refused-notice-being-sent = This notice is being sent at this moment.
refused-notice-not-possible = This is not possible in the state of this notice.
refused-notice-incomplete = An element of Article 16(2) is missing. The page shows which one; add it, then send.
refused-notice-frozen = The text was approved and is frozen. Take the notice back to edit it.
refused-notice-door = This platform does not take these links that way.
refused-channel-off = The channel of this platform is switched off. The draft is kept.
refused-channel-no-address = No mail address is set for this platform. Ask an administrator; the draft is kept.
refused-channel-no-credential = No account is connected for this platform. Ask an administrator; the draft is kept.
refused-case-unfinished = Something in this case is still open: a link that is not gone, or a notice that has not left. Finish it or set it aside; a supervisor may close all the same.
refused-case-open-already = This case is open.
refused-case-closed-already = This case is closed already.
refused-case-still-open = This case is still open.
refused-case-erased = This case was erased.
refused-message-settled = This reply was dealt with already.
refused-message-unmatched = File this reply under a notice first.
refused-message-no-question = This reply is no open question.

## What was done

flash-saved = Saved.
flash-password-changed = Your password is changed.
flash-set-up = Done. Sign in with your new password.
