# Meldingen: nalezen, versturen, met de hand indienen, en wat er is uitgewisseld

## Nalezen

notices-review-title = Meldingen nalezen
notices-review-text = Dit is precies wat elk platform krijgt.
notices-change-facts = Aanpassen wat bekend is
notices-problems =
    { $count ->
        [one] Eén melding bleef zoals ze was.
       *[other] { $count } meldingen bleven zoals ze waren.
    }
notices-conflict = Door iemand anders gewijzigd nadat deze pagina werd geladen. Ze is niet verstuurd. Lees ze opnieuw en verstuur dan.
notices-conflict-edit = Door iemand anders gewijzigd terwijl u typte. Uw tekst staat nog hieronder in het tekstveld; daarboven staat de huidige tekst. Als u opslaat, komt de uwe in de plaats.
notices-good-faith-missing = Niet verstuurd: de verklaring te goeder trouw was niet aangevinkt.
notices-blocked-title = Nu geen melding aan { $platform }.
notices-blocked-text =
    { $count ->
        [one] Eén link wacht, omdat dit kanaal is uitgeschakeld.
       *[other] { $count } links wachten, omdat dit kanaal is uitgeschakeld.
    }
notices-blocked-why = Reden:
notices-unwritten =
    { $count ->
        [one] Over één link is nog geen melding geschreven.
       *[other] Over { $count } links is nog geen melding geschreven.
    }
notices-write = Meldingen schrijven
notices-none-left-title = Niets meer na te lezen
notices-none-left-text =
    { $count ->
        [one] De melding van dit dossier is verstuurd.
       *[other] Alle { $count } meldingen van dit dossier zijn verstuurd.
    }
notices-none-title = Nog geen meldingen
notices-none-text = Meldingen worden geschreven op basis van de links van het dossier.
notices-to-case = Naar het dossier
notices-add-links = Links toevoegen
notices-edited = tekst gewijzigd
notices-edit = Tekst bewerken
notices-edit-hint = Laat elk adres in de tekst staan. Zet er geen naam van de betrokken persoon in.
notices-save-text = Tekst opslaan
notices-at-most = hoogstens { $count } tekens
notices-tick-to-send = vinkt u aan bij het versturen
notices-lacks-explanation = Ontbreekt: wat er te zien is en waarom het illegaal is, in minstens 40 tekens.
notices-add-explanation = De uitleg toevoegen
notices-lacks-location = Ontbreekt: het exacte adres van elke link. Zet de adressen die eruit zijn gehaald terug in de tekst.
notices-lacks-notifier = Ontbreekt: naam en e-mailadres van de melder. Die mogen alleen weg bij beelden van een minderjarige.
notices-incomplete = Kan niet worden verstuurd: een element van artikel 16(2) ontbreekt.
notices-channel = Kanaal
notices-promise = Beloofd antwoord
notices-within = binnen { $span }
notices-no-promise = geen termijn gegeven
notices-language = Taal
notices-language-change = In deze taal schrijven
notices-language-loses = De tekst die met de hand is gewijzigd, gaat verloren.
notices-links = Links
notices-send-one = Deze versturen
notices-approve-to-file = Goedkeuren, dan indienen
notices-send-all =
    { $count ->
        [one] De melding versturen
       *[other] Alle { $count } meldingen versturen
    }
notices-some-blocked =
    { $count ->
        [one] Eén melding kan nog niet weg.
       *[other] { $count } meldingen kunnen nog niet weg.
    }
notices-all-blocked = Er kan nog niets weg.
notices-all-blocked-text = Elke melding zegt wat ze nog nodig heeft.
notices-withdraw = Intrekken
notices-withdraw-text = De melding wordt niet verstuurd. De links blijven in het dossier en kunnen een nieuwe melding krijgen.
notices-withdraw-do = { $number } intrekken
notices-waits-to-be-filed = Goedgekeurd. U moet nog het portaal van het platform invullen.
notices-file-now = Nu indienen
notices-needs-person = Deze melding heeft u nodig om verder te kunnen.
notices-on-its-way = Goedgekeurd, onderweg.
notices-see = Melding bekijken

## Exacte tekst

notices-from = Van
notices-reply-to = Antwoord naar
notices-to = Aan
notices-subject = Onderwerp
notices-body = Tekst
notices-no-address = geen adres ingesteld voor dit kanaal
notices-portal = Portaal
notices-endpoint = Oproep
notices-sheet-of = Formulier { $number } van { $count }
notices-too-long =
    { $count ->
        [one] 1 teken te lang voor het portaal
       *[other] { $count } tekens te lang voor het portaal
    }

## Recht

notices-law-title = Waarop de melding steunt
notices-both-codes = De datum van de feiten is niet bekend: beide nummeringen worden gegeven.
notices-unverified-hint = Bepalingen die niet geverifieerd zijn, staan alleen hier; ze komen niet in de melding.
notices-category = Categorie
notices-category-ids = Codes in de DSA-transparantiedatabank
notices-category-also = Ook ingediend als
notices-scope = Plichten van het platform
notices-scope-platform = Onlineplatform: artikel 16 geldt, en meldingen van betrouwbare flaggers krijgen voorrang (artikel 22).
notices-scope-platform-plain = Onlineplatform: artikel 16 geldt. De voorrang van artikel 22 vraagt een beslissing als betrouwbare flagger, en er is er geen ingesteld.
notices-scope-hosting = Alleen hosting: de artikelen 16 tot 18 gelden. De voorrang van artikel 22 niet.
notices-scope-messaging = Privéberichten: noch artikel 16 noch de voorrang van artikel 22 geldt. De melding is een verzoek.
notices-scope-search = Zoekmachine: neemt meldingen vrijwillig aan. Of de artikelen 16 en 22 gelden, is omstreden.

## Eén melding

notices-overdue = antwoord { $span } te laat
notices-overdue-text = Beloofd antwoord van het platform: { $when }. Er is er geen gekomen.
notices-due = antwoord beloofd: { $when }
notices-due-text = Beloofd antwoord van het platform: { $when }. Intussen worden de links bekeken.
notices-follow-no-promise = Het platform heeft geen termijn beloofd. Intussen worden de links bekeken.
notices-task-review = Dit is een concept
notices-task-review-text = Lees de exacte tekst en verstuur dan.
notices-to-review = Nalezen en versturen
notices-task-wait = Wacht op vertrek
notices-task-wait-text = Volgende poging: { $when }.
notices-task-wait-after =
    { $count ->
        [one] Eén poging is niet aangenomen:
       *[other] { $count } pogingen zijn niet aangenomen, de laatste:
    }
notices-task-sending = Ze wordt op dit moment overhandigd.
notices-task-withdrawn = Deze melding is ingetrokken voor ze vertrok. De links kunnen een nieuwe krijgen.
notices-task-tested = Dit was een test. Hij ging naar een eigen adres of was een oefening; het platform is niets gevraagd. Schrijf een nieuwe melding wanneer het telt.
notices-task-held = Ze houdt tot dan haar plaats.
notices-soon = nu meteen
notices-exchange = Wat er is uitgewisseld
notices-facts = Gegevens
notices-our-reference = Onze referentie
notices-their-reference = Referentie van het platform
notices-their-reference-hint = Zoals het portaal of de bevestiging ze toont.
notices-gave-none = Het platform gaf geen referentie
notices-approved = Goedgekeurd
notices-sent = Verstuurd
notices-received = Ontvangst bevestigd
notices-decided = Beslist
notices-show-text = Exacte tekst
notices-platform-says = Het platform zegt:
notices-reopen = Terugnemen om te bewerken

## Met de hand indienen

notices-file-text = Dit platform neemt meldingen alleen in zijn portaal aan. Kopieer elk veld, verstuur het formulier daar en zeg dan hier dat u het hebt ingediend: dan begint de klok te lopen.
notices-file-title = Het portaal invullen
notices-file-sheet = Het portaal invullen: formulier { $number } van { $count }
notices-open-portal = { $host } openen
notices-portal-address = adres van het portaal
notices-file-dropped = Een link van deze melding is na de goedkeuring opzijgezet. Laat hem weg in het portaal, of neem de melding terug om ze opnieuw te schrijven.
notices-filed-title = Zeg dan dat u het hebt ingediend
notices-filed-check = Voor u bevestigt:
notices-filed-point-1 = Elk veld is ingevuld zoals hierboven; een veld dat het portaal niet heeft, is weggelaten.
notices-filed-point-2 = Er is geen beeld of bestand bijgevoegd.
notices-filed-point-3 = Het portaal zei dat het formulier is aangenomen.
notices-i-filed-it = Ik heb het ingediend

## Onzeker of ze vertrok

notices-unsure-title = Is ze ontvangen?
notices-unsure-text = De verbinding brak terwijl deze melding werd overhandigd. Ze is misschien aangekomen. Ze wordt nooit blindelings opnieuw verstuurd: eerst zoekt een mens het uit.
notices-unsure-how = Zoek onze referentie in de verzonden mails of in het account van het platform, of vraag het aan het platform.
notices-last-attempt = Laatste poging
notices-what-came-back = Wat terugkwam
notices-was-received-title = Als ze is ontvangen
notices-was-received = Ze is ontvangen
notices-was-not-received = Ze is niet ontvangen
notices-was-not-received-text = Bent u zeker dat ze niet is aangekomen, dan kunt u ze daarna opnieuw versturen.

## Niet verstuurd

notices-failed-title = Ze is niet verstuurd
notices-failed-text = Het platform heeft deze melding zeker niet gekregen. Probeer opnieuw, pas ze aan of bezorg ze op een andere manier.
notices-attempts = Pogingen
notices-by-hand-instead = Ik heb ze anders bezorgd
notices-by-hand-text = Hebt u deze tekst zelf bezorgd, bijvoorbeeld in een portaal of per telefoon, zeg dat dan hier.

## Regels van de uitwisseling

notices-line-written = Concept geschreven
notices-line-edited = Concept gewijzigd
notices-line-approved = Goedgekeurd, verklaring te goeder trouw afgelegd
notices-line-reopened = Teruggenomen om te bewerken
notices-line-withdrawn = Ingetrokken
notices-line-retried = Nieuwe poging gevraagd
notices-line-tested = De test is voorbij: het platform is niets gevraagd
notices-line-not-received = Vastgesteld: niet ontvangen
notices-line-by-hand = Met de hand ingediend
notices-line-sent = Verstuurd
notices-line-attempt = Poging { $number }: { $outcome }
notices-line-confirmed-by = Betekenis bevestigd door { $name }
notices-attempt-started = begonnen
notices-attempt-accepted = aangenomen
notices-attempt-refused = niet aangenomen
notices-attempt-later = nu niet, later opnieuw
notices-attempt-slowed = niet aangenomen: trager
notices-attempt-trial = niet aangenomen, eerste poging na een storing
notices-attempt-reconnect = niet aangenomen: de account moet opnieuw worden verbonden
notices-attempt-unknown = niet bekend of ze is aangenomen
notices-frozen-text = Tekst zoals verstuurd
notices-reply-text = Tekst van het antwoord
notices-say-meaning = Zeggen wat het betekent
notices-answer-question = De vraag beantwoorden
notices-open-reply = Het antwoord openen

## Wat er is gedaan

notices-sent-out =
    { $count ->
        [one] Eén melding is onderweg.
       *[other] { $count } meldingen zijn onderweg.
    }
notices-sent-to-file =
    { $count ->
        [one] Eén wacht om in haar portaal te worden ingediend.
       *[other] { $count } wachten om in hun portaal te worden ingediend.
    }
flash-notices-written = De meldingen zijn geschreven. Lees ze en verstuur dan.
flash-notices-edited = De tekst is opgeslagen.
flash-notices-language = De melding is in de andere taal geschreven.
flash-notices-all-sent = De meldingen zijn onderweg.
flash-notices-file-now = Goedgekeurd. Vul nu het portaal in.
flash-notices-filed = Ingediend. De klok loopt vanaf nu, en de links worden bekeken.
flash-notices-was-received = Genoteerd: de melding is ontvangen.
flash-notices-was-not-received = Genoteerd: ze is niet ontvangen. Ze kan opnieuw worden verstuurd.
flash-notices-retried = Er wordt opnieuw geprobeerd.
flash-notices-reopened = De melding is weer een concept.
flash-notices-withdrawn = De melding is ingetrokken.
