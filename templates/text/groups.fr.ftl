# Les groupes d'exposition

groups-title = Groupes d’exposition
groups-lead = Des groupes qui exposent des personnes, avec les liens de vos dossiers qui s’y trouvent. Aucun suspect : personne qui gère ou utilise un groupe n’est noté ici.
groups-all = Tous les groupes
groups-none-title = Aucun groupe pour l’instant
groups-none-text = Un groupe se note à partir d’un dossier, sous Groupes d’exposition.
groups-none-case = Aucun lien de ce dossier ne se trouve dans un groupe noté.
groups-group = Groupe
groups-platform = Plateforme
groups-how = Comment on y entre
groups-how-hint = De cela dépend si le groupe compte comme public.
groups-admission-open = Ouvert à tous
groups-admission-auto = Admission automatique
groups-admission-human-approved = Une personne décide
groups-admission-invite-only = Sur invitation seulement
groups-admission-unknown = Inconnu
groups-name = Nom du groupe
groups-name-hint = Tel que le groupe se nomme ; aucun nom de personne.
groups-nameless = Groupe sur { $platform }
groups-link = Adresse ou invitation
groups-link-hint = Une adresse connue est retrouvée, aussi dans les dossiers des collègues : un groupe n’est noté qu’une fois.
groups-link-short = adresse du groupe
groups-spreads = Ce qui est diffusé en plus des images
groups-names = Noms
groups-photos = Photos
groups-phones = Numéros de téléphone
groups-languages = Langues parlées
groups-school = École citée
groups-places = Lieux cités
groups-follows = Succède au groupe
groups-follows-none = Aucun, ou inconnu
groups-followed-by = Groupe suivant
groups-new = Noter un groupe
groups-links-in = Liens dans le groupe
groups-record-do = Noter
groups-link-title = Rattacher des liens à un groupe connu
groups-link-do = Rattacher
groups-is-gone = Disparu
groups-track = Le groupe compte-t-il comme public ?
groups-track-public = Oui, selon cette lecture : on y entre sans qu’une personne décide. Les notifications vont à la plateforme en ligne, avec la priorité d’un signaleur de confiance là où le statut vaut.
groups-track-closed = Non, selon cette lecture : une personne décide qui entre. Là où le service conserve le contenu, les notifications selon les articles 16 à 18 valent, sans la priorité des signaleurs de confiance. Pour une conversation fermée, utilisez le signalement dans l’application, et la police.
groups-track-unknown = Inconnu : cherchez d’abord comment on est admis.
groups-track-source = Considérant 14 du règlement (UE) 2022/2065, de mémoire ; non vérifié. Ce n’est pas un avis juridique.
groups-notify = Notifiez le groupe lui-même et chaque lien qui s’y trouve : une plateforme peut retirer l’un et laisser l’autre.
groups-not-itself = Le groupe lui-même n’est pas parmi les liens. Ajoutez son adresse à un dossier comme lien, et cochez-le là, pour qu’il soit aussi notifié.
groups-others =
    { $count ->
        [one] Des liens d’un autre dossier, que vous ne pouvez pas voir, se trouvent dans ce groupe.
       *[other] Des liens de { $count } autres dossiers, que vous ne pouvez pas voir, se trouvent dans ce groupe.
    }
groups-unlink-do = Retirer
groups-unlink-hint = Le lien reste dans son dossier. Quand le dernier est retiré, le groupe est supprimé avec son historique.
groups-members = Membres
groups-members-none = Personne n’a encore noté combien ils sont.
groups-members-how-many = Membres
groups-members-when = Vu le
groups-checks = Disparu, et recréé ?
groups-checks-hint = Une fois le groupe disparu, cherchez-en un nouveau après 1, 7 et 30 jours. C’est notre propre rythme, pas un délai légal.
groups-gone-when = Vu disparu le
groups-gone-do = Il a disparu
groups-after =
    { $days ->
        [one] Après un jour
       *[other] Après { $days } jours
    }
groups-found = Qu’avez-vous trouvé ?
groups-found-nothing = Rien de nouveau
groups-found-back = Le même groupe est revenu
groups-found-successor = Un nouveau groupe a pris sa place
groups-due = À faire :
groups-known = Ce qui est connu
groups-edit = Modifier
groups-save-do = Enregistrer
groups-desk-say = Un groupe sur { $platforms } avait disparu. Voyez s’il a été recréé.
desk-reason-group = Chercher un groupe
desk-do-group = Ouvrir
flash-group-known = Ce groupe était déjà connu. Les liens y ont été rattachés ; ce qui était connu reste.
flash-group-recorded = Groupe noté.
flash-group-linked = Liens rattachés au groupe.
flash-group-changed = Enregistré.
flash-group-unlinked = Lien retiré du groupe.
flash-group-seen = C’est noté.
flash-group-gone = C’est noté. Le bureau vous demandera de le chercher après 1, 7 et 30 jours.
flash-group-checked = C’est noté. Y a-t-il un nouveau groupe ? Notez-le à partir d’un dossier et dites auquel il succède.
refused-group-settled = Il était déjà noté que ce groupe a disparu.
refused-group-check = Cette recherche est faite, ou pas encore à faire.
invalid-group-name = Donnez le nom du groupe, ou son adresse.
invalid-group-link = Aucune adresse n’a été trouvée ici.
invalid-group-links = Cochez au moins un lien du dossier.
audit-event-group-recorded = Groupe d’exposition noté
audit-event-group-changed = Groupe d’exposition modifié
audit-event-group-linked = Lien rattaché à un groupe d’exposition
audit-event-group-unlinked = Lien retiré d’un groupe d’exposition
audit-event-group-seen = Membres d’un groupe d’exposition notés
audit-event-group-gone = Groupe d’exposition noté comme disparu
audit-event-group-checked = Groupe d’exposition cherché à nouveau
cases-event-group-recorded = Groupe d’exposition noté
cases-event-group-changed = Groupe d’exposition modifié
cases-event-group-linked = Lien rattaché à un groupe d’exposition
cases-event-group-unlinked = Lien retiré d’un groupe d’exposition
cases-event-group-seen = Membres d’un groupe d’exposition notés
cases-event-group-gone = Groupe d’exposition noté comme disparu
cases-event-group-checked = Groupe d’exposition cherché à nouveau
