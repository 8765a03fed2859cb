# La lettre sur un compte qui menace, avant toute publication

account-letter-title = Lettre sur le compte
account-letter-is = Quelqu’un menace et, à notre connaissance, rien n’est publié : la lettre porte sur le compte. Elle demande de le suspendre, de conserver ses données et de bloquer les images avant leur publication. Elle n’allègue aucune diffusion.
account-letter-text = Ce lien désigne un compte et quelqu’un menace. Si, à votre connaissance, ce compte n’a encore rien publié, une lettre propre demande de le suspendre avant toute publication, sans alléguer de diffusion.
account-letter-tick = À notre connaissance, ce compte n’a encore rien publié
account-letter-do = Utiliser la lettre sur le compte
account-letter-out = Utiliser la lettre sur le contenu
flash-account-letter-chosen = La notification porte maintenant sur le compte.
flash-account-letter-left = La notification porte maintenant sur le contenu.
refused-account-letter-edited = Ce texte a été modifié à la main. Réécrivez-le d’abord : choisissez à nouveau sa langue.
refused-account-letter-unasked = Cette lettre vaut pour des comptes, tant que quelqu’un menace ou fait du chantage.
audit-event-notice-account-letter-chosen = Lettre sur un compte qui menace choisie
audit-event-notice-account-letter-left = Lettre sur le contenu choisie au lieu de celle sur le compte
cases-event-notice-account-letter-chosen = Lettre sur un compte qui menace choisie
cases-event-notice-account-letter-left = Lettre sur le contenu choisie au lieu de celle sur le compte
