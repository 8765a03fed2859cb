# Trusted channels

trust-title = Signed receipts
trust-text = A trusted channel may confirm “received” by itself, and nothing else: the mail must carry the platform’s signature, as our own mail server found.
trust-on = Trusted
trust-off = A person confirms
trust-reason = Reason
trust-reason-hint = Why signed receipts of this platform may be believed, or no longer.
trust-domains = Mail domains (not verified): { $domains }
trust-none = No mail domains of this platform are known: a person always confirms.
trust-no-authserv-id = TAKEDOWN_AUTHSERV_ID is not set, so no signature is ever believed.
flash-trust-saved = Saved.
