# De misbruikcontacten van andere websites

nav-contacts = Contacten van websites
contacts-title = Contact van een website
contacts-lead = Wie de meldingen krijgt over websites die geen bekend platform zijn. Er vertrekt niets voordat iemand het adres heeft goedgekeurd.
contacts-websites = Websites
contacts-website = Website
contacts-state = Stand
contacts-address = Mailadres of webformulier
contacts-waiting = Wacht
contacts-since = Sinds
contacts-once-approved = het contact van deze website, zodra het goedgekeurd is
contacts-wait-here =
    { $count ->
        [one] Eén melding wacht op dit contact.
       *[other] { $count } meldingen wachten op dit contact.
    }
contacts-who = Wie de meldingen krijgt
contacts-empty = Nog geen website
contacts-empty-text = Als een dossier een link heeft naar een website die geen bekend platform is, wordt het misbruikcontact ervan gezocht en hier getoond.
contacts-method = Aan de openbare registers (RDAP) wordt gevraagd wie de machines van een website beheert en waar de naam geregistreerd is. Zij vernemen de naam en ons netwerkadres, niets van het dossier. De website zelf wordt nooit gecontacteerd.
contact-state-wanted = Wordt gezocht
contact-state-found = Goed te keuren
contact-state-silent = Niets gevonden
contact-state-approved = Goedgekeurd
contact-state-refused = Niet te gebruiken
contacts-says-wanted = De openbare registers worden bevraagd. De melding wacht.
contacts-says-again = Een register antwoordde niet; het wordt opnieuw bevraagd. U kunt intussen een adres invoeren.
contacts-says-decide = Is dit de juiste ontvanger? De melding wacht op uw goedkeuring.
contacts-says-found = Een teamverantwoordelijke of beheerder moet deze ontvanger goedkeuren. De melding wacht.
contacts-says-approved = Meldingen over deze website gaan hierheen.
contacts-says-refused = Er is beslist dat daar niets naartoe gaat. Voer een ander adres in, of gebruik de andere wegen van de organisatie.
contacts-silence-no-server = Voor deze extensie is geen register bekend. Zoek zelf een misbruikadres en voer het in.
contacts-silence-unknown = Het register kent deze naam niet. Controleer de link, of voer een adres in.
contacts-silence-not-published = Er is geen misbruikcontact gepubliceerd. Dat komt vaak voor: registers schermen gegevens af om de privacy te beschermen. Voer een adres in.
contacts-silence-unreadable = Het antwoord van het register is onleesbaar. Voer een adres in, of vraag het opnieuw.
contacts-silence-unreachable = De registers waren niet bereikbaar. Voer een adres in, of vraag het opnieuw.
contacts-whose-network = Hostingprovider (netwerk)
contacts-whose-registrar = Registrar van de naam
contacts-whose-domain = Contact van de website zelf
contacts-source = Waar het vandaan komt
contacts-source-person = Door een persoon ingevoerd
contacts-nameless = geen naam
contacts-found-at = { $name }, rol “{ $roles }”, volgens { $server }
contacts-by-mail = per mail
contacts-by-form = via webformulier
contacts-settled = Beslist
contacts-searched = Registers bevraagd:
contacts-entered-by = Ingevoerd door
contacts-xarf-yes = Neemt rapporten aan; er gaat er een mee met elke melding waarbij het past
contacts-xarf-no = Alleen de brief
contacts-xarf-unfit = De brief gaat alleen: XARF heeft enkel een type voor beelden van minderjarigen, en vraagt de naam van de melder.
contacts-report = Rapport voor machines (XARF)
contacts-choose = Welk adres
contacts-takes-xarf = Deze ontvanger neemt rapporten in XARF aan
contacts-careful = Een register kan net de persoon noemen die de beelden heeft geplaatst. De hostingprovider is de betere ontvanger; het contact van de website zelf de laatste.
contacts-approve = Dit adres goedkeuren
contacts-enter = Een adres invoeren
contacts-enter-hint = Een mailadres, of een webformulier dat begint met https://. Haal het van de eigen pagina’s van de provider.
contacts-approve-at-once = Ik heb het nagekeken: meteen goedkeuren
contacts-refuse = Niet gebruiken
contacts-refuse-text = Er gaat niets naar het contact van deze website tot iemand een ander adres invoert of goedkeurt. Wachtende meldingen blijven wachten.
contacts-refuse-do = Daar niets naartoe sturen
contacts-search = De registers opnieuw bevragen
contacts-search-text = Wat voor deze website gevonden, ingevoerd of goedgekeurd was, wordt vergeten, en meldingen wachten opnieuw.
contacts-to-decide =
    { $count ->
        [one] Eén website met een wachtende melding vraagt uw beslissing.
       *[other] { $count } websites met wachtende meldingen vragen uw beslissing.
    }

## What was done, and what is refused

flash-contact-approved = Het contact is goedgekeurd. De melding kan nu vertrekken.
flash-contact-entered = Het adres is ingevoerd. Een teamverantwoordelijke of beheerder moet het goedkeuren.
flash-contact-refused = Daar gaat niets naartoe.
flash-contact-wanted = De registers worden opnieuw bevraagd.
refused-contact-searching = Het misbruikcontact van deze website wordt gezocht. Wacht even, of voer een adres in.
refused-contact-none = Er is geen misbruikcontact van deze website bekend. Voer een adres in; het concept blijft bewaard.
refused-contact-unapproved = Het contact van deze website is niet goedgekeurd. Een teamverantwoordelijke of beheerder moet dat doen; het concept blijft bewaard.
refused-contact-refused = Er is beslist dat er niets naar het contact van deze website gaat. Voer een ander adres in; het concept blijft bewaard.
refused-contact-other-way = Het contact neemt meldingen langs een andere weg aan dan waarvoor deze geschreven is. Trek de melding in en schrijf ze opnieuw.
invalid-contact-address = Geef een mailadres, of een pagina die begint met https://.
audit-event-contact-wanted = Misbruikcontact van een website gezocht
audit-event-contact-found = Misbruikcontact in de registers gevonden
audit-event-contact-silent = Geen misbruikcontact in de registers gevonden
audit-event-contact-entered = Misbruikcontact ingevoerd
audit-event-contact-approved = Misbruikcontact goedgekeurd
audit-event-contact-refused = Misbruikcontact afgewezen
desk-reason-contact = Goed te keuren
desk-do-contact = Beslissen
desk-say-contact =
    { $count ->
        [one] Over de ontvanger van een melding aan een website moet beslist worden.
       *[other] Over de ontvangers van { $count } meldingen aan websites moet beslist worden.
    }
