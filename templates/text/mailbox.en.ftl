# The mailbox

mailbox-title = Mailbox
mailbox-lead = Where replies are read, and how that goes.
mailbox-where = Read from
mailbox-kind-imap = an IMAP server, which tells when a mail comes where it can
mailbox-kind-maildir = a folder on this machine (maildir)
mailbox-kind-none = nothing: TAKEDOWN_MAILBOX_URL is not set
mailbox-read-at = Last read
mailbox-state = State
mailbox-works = readable
mailbox-not-yet = not read yet
mailbox-fails = cannot be read
mailbox-failing-since = The mailbox cannot be read since { $when }: { $why }. Replies may be missing.
mailbox-what-to-do = Check account, password, certificate and network in the settings of the program; reading goes on by itself once it works.
mailbox-failure-not-allowed = the address is not allowed
mailbox-failure-name-not-found = the server’s name is unknown
mailbox-failure-no-connection = no trusted connection
mailbox-failure-timed-out = it took too long
mailbox-failure-cut-off = the connection broke off
mailbox-failure-unreadable = the server or folder answered unreadably
mailbox-failure-sign-in-refused = the server refused user or password
mailbox-failure-not-stored = our own database refused
mailbox-signatures = Signatures
mailbox-signatures-on = what our own server found out is read
mailbox-signatures-off = not read: TAKEDOWN_AUTHSERV_ID is not set
