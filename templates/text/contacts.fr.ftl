# Les contacts « abus » des autres sites

nav-contacts = Contacts des sites
contacts-title = Contact d’un site
contacts-lead = Qui reçoit les notifications sur les sites qui ne sont pas une plateforme connue. Rien ne part avant que quelqu’un ait approuvé l’adresse.
contacts-websites = Sites
contacts-website = Site
contacts-state = État
contacts-address = Adresse e-mail ou formulaire
contacts-waiting = En attente
contacts-since = Depuis
contacts-once-approved = le contact de ce site, une fois approuvé
contacts-wait-here =
    { $count ->
        [one] Une notification attend ce contact.
       *[other] { $count } notifications attendent ce contact.
    }
contacts-who = Qui reçoit les notifications
contacts-empty = Aucun site pour l’instant
contacts-empty-text = Quand un dossier contient un lien vers un site qui n’est pas une plateforme connue, son contact « abus » est cherché et affiché ici.
contacts-method = On demande aux registres publics (RDAP) qui exploite les machines d’un site et où son nom est enregistré. Ils apprennent le nom et notre adresse réseau, rien du dossier. Le site lui-même n’est jamais contacté.
contact-state-wanted = Recherche en cours
contact-state-found = À approuver
contact-state-silent = Rien trouvé
contact-state-approved = Approuvé
contact-state-refused = À ne pas utiliser
contacts-says-wanted = Les registres publics sont interrogés. La notification attend.
contacts-says-again = Un registre n’a pas répondu ; il sera interrogé à nouveau. Vous pouvez déjà saisir une adresse.
contacts-says-decide = Est-ce le bon destinataire ? La notification attend votre approbation.
contacts-says-found = Un responsable d’équipe ou un administrateur doit approuver ce destinataire. La notification attend.
contacts-says-approved = Les notifications sur ce site partent ici.
contacts-says-refused = Il a été décidé de ne rien y envoyer. Saisissez une autre adresse, ou passez par les autres voies de l’organisation.
contacts-silence-no-server = Aucun registre n’est connu pour cette extension. Cherchez vous-même une adresse « abus » et saisissez-la.
contacts-silence-unknown = Le registre ne connaît pas ce nom. Vérifiez le lien, ou saisissez une adresse.
contacts-silence-not-published = Aucun contact « abus » n’est publié. C’est fréquent : les registres cachent des données pour protéger la vie privée. Saisissez une adresse.
contacts-silence-unreadable = La réponse du registre est illisible. Saisissez une adresse, ou interrogez à nouveau.
contacts-silence-unreachable = Les registres n’ont pas pu être joints. Saisissez une adresse, ou interrogez à nouveau.
contacts-whose-network = Hébergeur (réseau)
contacts-whose-registrar = Bureau d’enregistrement du nom
contacts-whose-domain = Contact du site lui-même
contacts-source = D’où elle vient
contacts-source-person = Saisie par une personne
contacts-nameless = sans nom
contacts-found-at = { $name }, rôle « { $roles } », selon { $server }
contacts-by-mail = par e-mail
contacts-by-form = par formulaire
contacts-settled = Décidé
contacts-searched = Registres interrogés :
contacts-entered-by = Saisie par
contacts-xarf-yes = Accepte les rapports ; il y en a un avec chaque notification qui s’y prête
contacts-xarf-no = Lettre seule
contacts-xarf-unfit = La lettre part seule : XARF n’a de type que pour les images de mineurs, et exige le nom du notifiant.
contacts-report = Rapport pour machines (XARF)
contacts-choose = Quelle adresse
contacts-takes-xarf = Ce destinataire accepte les rapports XARF
contacts-careful = Un registre peut nommer la personne même qui a publié les images. L’hébergeur est le meilleur destinataire ; le contact du site lui-même, le dernier.
contacts-approve = Approuver cette adresse
contacts-enter = Saisir une adresse
contacts-enter-hint = Une adresse e-mail, ou un formulaire qui commence par https://. Prenez-la sur les pages du fournisseur.
contacts-approve-at-once = J’ai vérifié : l’approuver tout de suite
contacts-refuse = Ne pas utiliser
contacts-refuse-text = Rien n’est envoyé au contact de ce site tant que personne n’a saisi ou approuvé une autre adresse. Les notifications en attente y restent.
contacts-refuse-do = Ne rien y envoyer
contacts-search = Interroger à nouveau les registres
contacts-search-text = Ce qui a été trouvé, saisi ou approuvé pour ce site est oublié, et les notifications attendent à nouveau.
contacts-to-decide =
    { $count ->
        [one] Un site dont une notification attend demande votre décision.
       *[other] { $count } sites dont des notifications attendent demandent votre décision.
    }

## What was done, and what is refused

flash-contact-approved = Le contact est approuvé. La notification peut partir.
flash-contact-entered = L’adresse est saisie. Un responsable d’équipe ou un administrateur doit l’approuver.
flash-contact-refused = Rien n’y sera envoyé.
flash-contact-wanted = Les registres sont interrogés à nouveau.
refused-contact-searching = Le contact « abus » de ce site est en cours de recherche. Patientez un instant, ou saisissez une adresse.
refused-contact-none = Aucun contact « abus » de ce site n’est connu. Saisissez une adresse ; le brouillon est conservé.
refused-contact-unapproved = Le contact de ce site n’est pas approuvé. Un responsable d’équipe ou un administrateur doit l’approuver ; le brouillon est conservé.
refused-contact-refused = Il a été décidé de ne rien envoyer au contact de ce site. Saisissez une autre adresse ; le brouillon est conservé.
refused-contact-other-way = Le contact reçoit les notifications par une autre voie que celle prévue. Retirez la notification et écrivez-la à nouveau.
invalid-contact-address = Donnez une adresse e-mail, ou une page qui commence par https://.
audit-event-contact-wanted = Contact « abus » d’un site demandé
audit-event-contact-found = Contact « abus » trouvé dans les registres
audit-event-contact-silent = Aucun contact « abus » dans les registres
audit-event-contact-entered = Contact « abus » saisi
audit-event-contact-approved = Contact « abus » approuvé
audit-event-contact-refused = Contact « abus » refusé
desk-reason-contact = À approuver
desk-do-contact = Décider
desk-say-contact =
    { $count ->
        [one] Le destinataire d’une notification à un site est à décider.
       *[other] Les destinataires de { $count } notifications à des sites sont à décider.
    }
