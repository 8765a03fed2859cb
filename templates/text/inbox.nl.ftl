# Antwoorden van platformen

inbox-text = Een antwoord verandert uit zichzelf niets: u zegt wat het betekent.
inbox-empty-title = Er wachten geen antwoorden
inbox-empty-text = Nieuwe antwoorden verschijnen hier zodra ze in de mailbox aankomen.
inbox-to-confirm = Te bevestigen
inbox-questions = Te beantwoorden vragen
inbox-unmatched = Geen melding gevonden
inbox-no-notice = nog geen melding
inbox-no-proposal = betekenis niet duidelijk
inbox-no-subject = (geen onderwerp)
inbox-reply = Antwoord
inbox-reply-of = Antwoord van { $platform }
inbox-reply-unmatched = Antwoord zonder melding
inbox-next = Volgend antwoord
inbox-matched = Gevonden via
inbox-matched-token = het antwoordadres van de melding
inbox-matched-thread = het gesprek waarop het antwoordt
inbox-matched-reference = onze referentie in de tekst
inbox-matched-platform-reference = de referentie van het platform
inbox-matched-person = een collega
inbox-attachments =
    { $count ->
        [one] Eén bijlage, nooit bewaard
       *[other] { $count } bijlagen, nooit bewaard
    }
inbox-bytes = { $size } B
inbox-kilobytes = { $size } kB
inbox-means = Wat betekent het?
inbox-means-else = Het betekent iets anders
inbox-seems = Het lijkt te betekenen:
inbox-confirm = Bevestigen: { $meaning }
inbox-or-else = Of het betekent
inbox-choose = Het betekent
inbox-no-proposal-text = Uit de woorden van dit antwoord blijkt de betekenis niet. Lees het en kies dan.
inbox-some-links = Alleen over een deel van de { $count } links
inbox-some-links-text = Over deze links. Is er geen aangevinkt, dan over elke link die nog geen antwoord heeft.
inbox-only-a-look = “Verwijderd” is wat het platform zegt. Een link geldt pas als weg wanneer hij bekeken is.
inbox-question-title = Het platform vraagt iets
inbox-settled = Afgehandeld
inbox-discarded = Opzijgezet
inbox-settled-by = Door { $name }, { $when }
inbox-file-title = Over welke melding gaat het?
inbox-file-text = Kies de melding; daarna zegt u wat het antwoord betekent.
inbox-find-notice = Nummer, platform of dossier
inbox-no-candidates = Er is nog geen melding vertrokken die u mag zien.
inbox-nothing-found = Geen melding past bij “{ $query }”.
inbox-candidates = Meldingen
inbox-sent = verstuurd { $when }
inbox-more-candidates =
    { $count ->
        [one] Er past er nog één. Zoek om ze te vinden.
       *[other] Er passen er nog { $count }. Zoek om ze te vinden.
    }
inbox-file = Daarbij voegen
inbox-discard = Opzijzetten
inbox-discard-text = Gaat het over geen enkele melding, zet het dan opzij.
flash-inbox-confirmed = Bevestigd.
flash-inbox-question = De vraag blijft open tot ze beantwoord is.
flash-inbox-answered = Genoteerd: beantwoord.
flash-inbox-filed = Toegevoegd. Zeg nu wat het betekent.
flash-inbox-discarded = Opzijgezet.
inbox-written-by = Geschreven door
inbox-automatic = automatisch antwoord
inbox-automatic-auto-submitted = een machine, volgens de headers
inbox-automatic-precedence = een machine: gemarkeerd als bulkmail
inbox-automatic-null-return-path = een mailserver: hij aanvaardt geen antwoord
inbox-automatic-list = een mailinglijst
inbox-automatic-auto-header = een machine, volgens de headers
inbox-automatic-delivery-report = een mailserver: een afleveringsrapport
inbox-automatic-subject = een machine: het onderwerp meldt een afwezigheid
inbox-automatic-sender = een machine: een adres dat alleen machines gebruiken
inbox-automatic-platform = een machine: een bekend patroon van dit platform
inbox-sender = Afzender
inbox-sender-signed = ondertekend door het platform, volgens onze mailserver
inbox-sender-claimed = zegt het platform te zijn; niets bewijst dat
inbox-sender-other = geen adres van het platform
inbox-fault-cut = Alleen het begin van deze mail is bewaard.
inbox-fault-unreadable = Deze mail kon niet gelezen worden. Bekijk hem in de mailbox zelf.
inbox-unreadable = niet leesbaar
inbox-conflict-other-thread = Het gesprek noemt een andere melding dan het adres. Het adres telde: ga na over welke het gaat.
inbox-conflict-several = Meerdere meldingen dragen deze referentie: kies over welke het gaat.
inbox-other-notice = De andere melding: { $number }
inbox-settled-by-itself = Vanzelf, { $when }: een ondertekende bevestiging via een vertrouwd kanaal
inbox-bounce-text = Een mailserver zegt dat de melding niet is aangekomen. Na bevestiging kan ze opnieuw verstuurd worden of een andere weg nemen.
flash-inbox-statement = Motivering vastgelegd.
