# The sentence on Article 18 in a notice

life-threat-title = Menace pour la vie ou la sécurité (article 18)
life-threat-text = Ce que l’appelant a dit peut signifier une menace pour la vie ou la sécurité de quelqu’un. Un hébergeur qui en prend connaissance doit informer les autorités ; la lettre peut le dire. La police n’est citée que s’il est noté qu’elle a été informée.
life-threat-told = La lettre dit que la vie ou la sécurité de quelqu’un est menacée.
life-threat-tick = Il y a une menace pour la vie ou la sécurité
life-threat-do = Ajouter la phrase
life-threat-out = Retirer la phrase
flash-life-threat-told = La phrase est ajoutée.
flash-life-threat-out = La phrase est retirée.
refused-article-18-edited = Ce texte a été modifié à la main. Réécrivez-le d’abord : choisissez à nouveau sa langue.
refused-article-18-unasked = Ce que l’appelant a dit ne justifie pas cette phrase.
audit-event-notice-life-threat-told = Phrase sur une menace pour la vie ajoutée à une notification
audit-event-notice-life-threat-left-out = Phrase sur une menace pour la vie retirée d’une notification
cases-event-notice-life-threat-told = Phrase sur une menace pour la vie ajoutée à une notification
cases-event-notice-life-threat-left-out = Phrase sur une menace pour la vie retirée d’une notification
