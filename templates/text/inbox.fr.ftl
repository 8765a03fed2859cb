# Réponses des plateformes

inbox-text = Une réponse ne change rien d’elle-même : c’est vous qui dites ce qu’elle signifie.
inbox-empty-title = Aucune réponse n’attend
inbox-empty-text = Les nouvelles réponses apparaissent ici dès qu’elles arrivent dans la boîte.
inbox-to-confirm = À confirmer
inbox-questions = Questions auxquelles répondre
inbox-unmatched = Sans notification trouvée
inbox-no-notice = pas encore de notification
inbox-no-proposal = sens peu clair
inbox-no-subject = (sans objet)
inbox-reply = Réponse
inbox-reply-of = Réponse de { $platform }
inbox-reply-unmatched = Réponse sans notification
inbox-next = Réponse suivante
inbox-matched = Trouvée par
inbox-matched-token = l’adresse de réponse de la notification
inbox-matched-thread = la conversation à laquelle elle répond
inbox-matched-reference = notre référence dans son texte
inbox-matched-platform-reference = la référence de la plateforme
inbox-matched-person = un collègue
inbox-attachments =
    { $count ->
        [one] Une pièce jointe, jamais conservée
       *[other] { $count } pièces jointes, jamais conservées
    }
inbox-bytes = { $size } o
inbox-kilobytes = { $size } ko
inbox-means = Que signifie-t-elle ?
inbox-means-else = Elle signifie autre chose
inbox-seems = Elle semble signifier :
inbox-confirm = Confirmer : { $meaning }
inbox-or-else = Ou elle signifie
inbox-choose = Elle signifie
inbox-no-proposal-text = Les mots de cette réponse n’en disent pas clairement le sens. Lisez-la, puis choisissez.
inbox-some-links = Seulement pour une partie des { $count } liens
inbox-some-links-text = Pour ces liens. Si aucun n’est coché : pour chaque lien qui n’a pas encore de réponse.
inbox-only-a-look = « Supprimé » est ce que dit la plateforme. Un lien ne compte comme disparu qu’une fois vérifié.
inbox-question-title = La plateforme demande quelque chose
inbox-settled = Traitée
inbox-discarded = Mise de côté
inbox-settled-by = Par { $name }, { $when }
inbox-file-title = De quelle notification s’agit-il ?
inbox-file-text = Choisissez la notification ; vous direz ensuite ce que la réponse signifie.
inbox-find-notice = Numéro, plateforme ou dossier
inbox-no-candidates = Aucune notification que vous pouvez voir n’est encore partie.
inbox-nothing-found = Aucune notification ne correspond à « { $query } ».
inbox-candidates = Notifications
inbox-sent = envoyée { $when }
inbox-more-candidates =
    { $count ->
        [one] Une autre correspond. Cherchez pour la trouver.
       *[other] { $count } autres correspondent. Cherchez pour les trouver.
    }
inbox-file = La classer là
inbox-discard = Mettre de côté
inbox-discard-text = Si elle ne concerne aucune notification, mettez-la de côté.
flash-inbox-confirmed = Confirmé.
flash-inbox-question = La question reste ouverte jusqu’à la réponse.
flash-inbox-answered = Noté : répondu.
flash-inbox-filed = Classée. Dites maintenant ce qu’elle signifie.
flash-inbox-discarded = Mise de côté.
inbox-written-by = Écrit par
inbox-automatic = réponse automatique
inbox-automatic-auto-submitted = une machine, selon ses en-têtes
inbox-automatic-precedence = une machine : envoi en nombre
inbox-automatic-null-return-path = un serveur de messagerie : il n’accepte pas de réponse
inbox-automatic-list = une liste de diffusion
inbox-automatic-auto-header = une machine, selon ses en-têtes
inbox-automatic-delivery-report = un serveur de messagerie : un rapport de remise
inbox-automatic-subject = une machine : son objet annonce une absence
inbox-automatic-sender = une machine : une adresse réservée aux machines
inbox-automatic-platform = une machine : un modèle connu de cette plateforme
inbox-sender = Expéditeur
inbox-sender-signed = signé par la plateforme, selon notre serveur de messagerie
inbox-sender-claimed = se présente comme la plateforme ; rien ne le prouve
inbox-sender-other = pas une adresse de la plateforme
inbox-fault-cut = Seul le début de ce mail a été conservé.
inbox-fault-unreadable = Ce mail n’a pas pu être lu. Regardez-le dans la boîte elle-même.
inbox-unreadable = illisible
inbox-conflict-other-thread = La conversation désigne une autre notification que l’adresse. L’adresse l’a emporté : vérifiez de laquelle il s’agit.
inbox-conflict-several = Plusieurs notifications portent cette référence : choisissez celle dont il s’agit.
inbox-other-notice = L’autre notification : { $number }
inbox-settled-by-itself = Automatiquement, { $when } : un accusé signé par un canal de confiance
inbox-bounce-text = Un serveur de messagerie dit que la notification n’est pas arrivée. Une fois confirmé, elle peut être renvoyée ou prendre une autre voie.
flash-inbox-statement = Exposé des motifs enregistré.
