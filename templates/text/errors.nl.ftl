# What went wrong, what was kept, what to do; and what was done

practice-text = Niets verlaat deze computer. Eén uur opvolging duurt { $span }.

## Pages

error-back = Terug naar de pagina
error-home = Naar het begin
error-reference = Referentie voor uw beheerder: { $reference }
error-not-found-title = Niet gevonden
error-not-found = Hier is niets, of niets dat u mag zien. Vraag een supervisor als u een dossier verwachtte.
error-forbidden-title = Niet voor uw rol
error-forbidden = Uw rol laat dit niet toe. Er is niets gewijzigd.
error-signed-out-title = Afgemeld
error-signed-out = Meld u opnieuw aan.
error-invalid-title = Er klopt iets niet
error-refused-title = Dit kan nu niet
error-conflict = Iemand anders heeft intussen hetzelfde gewijzigd. Er is niets overschreven. Ga terug, laad de pagina opnieuw en vergelijk.
error-unavailable-title = Er kan nu niets worden bewaard
error-unavailable = De database neemt nu geen wijzigingen aan, bijvoorbeeld omdat de schijf vol is. Er is niets half bewaard. Ga terug: wat u typte is er nog. Verwittig uw beheerder.
error-internal-title = Een fout van ons
error-internal = Er ging bij ons iets mis. Er is niets half bewaard. Ga terug en probeer opnieuw; blijft het, geef dan de referentie door aan uw beheerder.

## Fields that do not fit

invalid-empty = Vul dit in.
invalid-number = Geef een geheel getal.
invalid-login = Een gebruikersnaam heeft geen spaties.
invalid-taken = Deze gebruikersnaam is al in gebruik.
invalid-password-short = Minstens 12 tekens.
invalid-password-long = Hoogstens 200 tekens.
invalid-password-wrong = Dit is niet uw wachtwoord.
invalid-password-differs = De twee wachtwoorden verschillen.
invalid-code-wrong = De code klopt niet.
invalid-no-caseworker = Deze persoon behandelt geen dossiers.
invalid-text-empty = Plak minstens één link.
invalid-text-no-links = In deze tekst is geen link gevonden. Uw tekst staat er nog: zoek een adres of vraag de beller om de link.
invalid-text-long = De tekst is langer dan 1 MiB. Plak hem in delen.
invalid-text-pieces = De tekst heeft andere delen dan de melding nu heeft. Laad de pagina opnieuw.
invalid-reference-empty = Geef de referentie of vink aan dat er geen is.
invalid-reference-long = Een referentie heeft hoogstens 200 tekens.
invalid-door = Dit platform neemt zo geen meldingen aan.
invalid-off-reason = Zeg waarom het kanaal uit staat: collega’s lezen het.
invalid-channel-text-long = Hoogstens 300 tekens, alstublieft.
invalid-hours = Tussen 1 en 720 uur.
invalid-address = Een mailkanaal heeft een mailadres nodig, een portaal een adres dat begint met https://.
invalid-role = Kies een rol.
invalid-reason = Kies een reden.
invalid-address-one = Plak precies één adres van iets dat gemeld kan worden.
invalid-address-short = Dit is ook een korte link. Plak het adres dat in de browser staat als de pagina open is.
invalid-date = Dit is geen datum, of hij ligt in de toekomst.
invalid-choice = Kies een van deze.
invalid-person-shown = Geef aan wie te zien is: een minderjarige, een volwassene of niet bekend.
invalid-withheld = De naam mag alleen worden weggelaten bij beelden van een minderjarige.

## Rules that say no

refused-form-foreign = Dit formulier kwam niet van een pagina van deze desk, of de pagina was te oud. Er is niets gewijzigd. Laad de pagina opnieuw.
refused-form-large = Dat is meer dan een formulier mag bevatten. Plak in delen.
refused-form-slow = De verbinding was te traag. Er is niets gewijzigd; probeer opnieuw.
refused-form-cut = De verbinding viel weg. Er is niets gewijzigd; probeer opnieuw.
refused-form-kind = Bestanden en andere formulieren worden niet aangenomen.
refused-person-self = U kunt dit niet met uw eigen account doen.
refused-item-dropped-already = Deze link is al opzijgezet.
refused-item-not-dropped = Deze link was niet opzijgezet.
refused-item-gone = Deze link is weg: er valt niets opzij te zetten.
refused-follow-settled = Het is al bekend waar deze link heen leidt.
refused-follow-no-way = Deze link kan van hieruit niet gevolgd worden. Open hem zelf en geef het adres.
refused-notice-may-have-left = Deze melding is misschien aangekomen. Zoek dat eerst uit.
refused-notice-not-sent = Deze melding is niet vertrokken.
refused-notice-withdrawn = Deze melding is ingetrokken.
refused-notice-sent-already = Deze melding is al verstuurd. Ze is niet opnieuw verstuurd.
refused-notice-being-sent = Deze melding wordt nu verstuurd.
refused-notice-not-possible = Dit kan niet in de toestand van deze melding.
refused-notice-incomplete = Een element van artikel 16, lid 2, ontbreekt. De pagina toont welk; vul het aan en verstuur dan.
refused-notice-frozen = De tekst is goedgekeurd en vastgelegd. Neem de melding terug om ze te bewerken.
refused-notice-door = Dit platform neemt deze links zo niet aan.
refused-channel-off = Het kanaal van dit platform staat uit. Het concept is bewaard.
refused-channel-no-address = Er is geen mailadres ingesteld voor dit platform. Vraag een beheerder; het concept is bewaard.
refused-channel-no-credential = Er is geen account gekoppeld voor dit platform. Vraag een beheerder; het concept is bewaard.
refused-case-unfinished = Er staat nog iets open in dit dossier: een link die niet weg is of een melding die niet vertrokken is. Rond het af of zet het opzij; een supervisor mag toch sluiten.
refused-case-open-already = Dit dossier is open.
refused-case-closed-already = Dit dossier is al gesloten.
refused-case-still-open = Dit dossier is nog open.
refused-case-erased = Dit dossier is gewist.
refused-message-settled = Dit antwoord is al behandeld.
refused-message-unmatched = Koppel dit antwoord eerst aan een melding.
refused-message-no-question = Dit antwoord is geen open vraag.

## What was done

flash-saved = Bewaard.
flash-password-changed = Uw wachtwoord is gewijzigd.
flash-set-up = Klaar. Meld u aan met uw nieuwe wachtwoord.
