# Quelles données privées figurent à un lien

details-title = Données privées
details-ask = Qu’est-ce qui y figure de la personne montrée ?
details-unknown = Personne ne l’a encore dit. D’ici là, ce qui est coché pour tout le dossier compte dans la lettre.
details-known = Ce qui est coché figure dans la lettre sur ce lien. Rien de coché : la lettre ne parle pas ici de données privées.
details-do = Noter
flash-details-marked = Noté. Les projets que personne n’a modifiés suivent.
details-some = Données privées : { $details }
details-on-links = Liens où elles ont été vues : { $count } ({ $details })
audit-event-item-details-marked = Types de données privées à un lien notés
cases-event-item-details-marked = Types de données privées à un lien notés
