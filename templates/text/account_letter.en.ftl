# The letter about an account that threatens, before anything is posted

account-letter-title = Letter about the account
account-letter-is = Somebody threatens, and nothing is known to be posted: the letter is about the account. It asks to suspend it, to keep its data and to block the images before they are posted. It alleges no sharing.
account-letter-text = This link names an account and somebody threatens. If the account has posted nothing yet, as far as is known, a letter of its own asks to suspend it before anything is posted, and alleges no sharing.
account-letter-tick = As far as is known, this account has posted nothing yet
account-letter-do = Use the letter about the account
account-letter-out = Use the letter about content
flash-account-letter-chosen = The notice is about the account now.
flash-account-letter-left = The notice is about content now.
refused-account-letter-edited = This text was edited by hand. Write it again first: choose its language once more.
refused-account-letter-unasked = This letter is for accounts, while somebody threatens or blackmails.
audit-event-notice-account-letter-chosen = Letter about an account that threatens chosen
audit-event-notice-account-letter-left = Letter about content chosen instead of the one about the account
cases-event-notice-account-letter-chosen = Letter about an account that threatens chosen
cases-event-notice-account-letter-left = Letter about content chosen instead of the one about the account
