# La boîte mail

mailbox-title = Boîte mail
mailbox-lead = Où les réponses sont lues, et comment cela se passe.
mailbox-where = Lue depuis
mailbox-kind-imap = un serveur IMAP, qui signale un nouveau mail s’il le peut
mailbox-kind-maildir = un dossier sur cette machine (maildir)
mailbox-kind-none = rien : TAKEDOWN_MAILBOX_URL n’est pas défini
mailbox-read-at = Dernière lecture
mailbox-state = État
mailbox-works = lisible
mailbox-not-yet = pas encore lue
mailbox-fails = illisible
mailbox-failing-since = La boîte mail est illisible depuis { $when } : { $why }. Des réponses peuvent manquer.
mailbox-what-to-do = Vérifiez compte, mot de passe, certificat et réseau dans les réglages du programme ; la lecture reprend d’elle-même.
mailbox-failure-not-allowed = l’adresse n’est pas autorisée
mailbox-failure-name-not-found = le nom du serveur est inconnu
mailbox-failure-no-connection = pas de connexion sûre
mailbox-failure-timed-out = délai dépassé
mailbox-failure-cut-off = la connexion a été coupée
mailbox-failure-unreadable = le serveur ou le dossier a donné une réponse illisible
mailbox-failure-sign-in-refused = le serveur a refusé le compte ou le mot de passe
mailbox-failure-not-stored = notre base de données a refusé
mailbox-signatures = Signatures
mailbox-signatures-on = les constats de notre serveur sont lus
mailbox-signatures-off = non lues : TAKEDOWN_AUTHSERV_ID n’est pas défini
