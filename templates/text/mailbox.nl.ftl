# De mailbox

mailbox-title = Mailbox
mailbox-lead = Waar antwoorden gelezen worden, en hoe dat gaat.
mailbox-where = Gelezen van
mailbox-kind-imap = een IMAP-server, die een nieuwe mail meldt als hij dat kan
mailbox-kind-maildir = een map op deze machine (maildir)
mailbox-kind-none = niets: TAKEDOWN_MAILBOX_URL is niet ingesteld
mailbox-read-at = Laatst gelezen
mailbox-state = Toestand
mailbox-works = leesbaar
mailbox-not-yet = nog niet gelezen
mailbox-fails = niet leesbaar
mailbox-failing-since = De mailbox kan niet gelezen worden sinds { $when }: { $why }. Er kunnen antwoorden ontbreken.
mailbox-what-to-do = Controleer account, wachtwoord, certificaat en netwerk in de instellingen van het programma; het lezen gaat vanzelf verder.
mailbox-failure-not-allowed = het adres is niet toegestaan
mailbox-failure-name-not-found = de naam van de server is onbekend
mailbox-failure-no-connection = geen vertrouwde verbinding
mailbox-failure-timed-out = het duurde te lang
mailbox-failure-cut-off = de verbinding brak af
mailbox-failure-unreadable = de server of map gaf een onleesbaar antwoord
mailbox-failure-sign-in-refused = de server weigerde account of wachtwoord
mailbox-failure-not-stored = onze eigen databank weigerde
mailbox-signatures = Handtekeningen
mailbox-signatures-on = wat onze eigen server vaststelde wordt gelezen
mailbox-signatures-off = niet gelezen: TAKEDOWN_AUTHSERV_ID is niet ingesteld
