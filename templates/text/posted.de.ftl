## When what a link points at was made, as its number tells

posted-about = Veröffentlicht etwa
posted-made-about = Erstellt etwa
posted-line = veröffentlicht etwa { $at } ({ $how })
posted-made-line = erstellt etwa { $at } ({ $how })
posted-certainty-exact = laut seiner Nummer
posted-certainty-estimated = laut seiner Nummer; geschätzt
posted-why-x = X dokumentiert, dass seine Nummern die Zeit enthalten.
posted-why-discord = Discord dokumentiert, dass seine Nummern die Zeit enthalten.
posted-why-tiktok = TikTok dokumentiert das nicht. Es ist die Zeit des Hochladens, in allen verglichenen Fällen kurz vor der Veröffentlichung.
posted-why-instagram = Instagram dokumentiert das nicht. Ein zuerst entworfener oder geplanter Beitrag kann später gezeigt worden sein.
posted-why-snapchat = Snapchat dokumentiert das nicht. Verglichen wurde nur mit wenigen Videos.
