# The channels of the platforms

channels-lead = Comment les notifications atteignent chaque plateforme, et si elles y arrivent.
channels-platforms = Plateformes
channels-platform = Plateforme
channels-state = État
channels-on = Activé
channels-off = Désactivé
channels-incomplete = Pas prêt
channels-lacks-channel-no-address = L’adresse e-mail manque.
channels-missing = Encore manquant
channels-door = Voie d’envoi
channels-interface = Des signalements de vidéos peuvent aussi partir par l’interface de la plateforme.
channels-interface-go = Compte et motifs
channels-door-email = Le programme envoie un e-mail depuis la boîte de fonction.
channels-door-form = Une personne dépose la notification sur le portail ; le programme fournit chaque champ à copier.
channels-success = Dernier succès
channels-failure = Dernier échec
channels-promised = Réponse promise
channels-promised-none = Rien de promis
channels-promised-hours = Heures dans lesquelles la plateforme a promis de répondre
channels-promised-hint = Ensuite, la notification s’affiche comme en retard. Vide : rien n’a été promis.
channels-switch = Marche et arrêt
channels-switch-text = L’arrêt suspend tout aussitôt : les notifications en attente gardent leur rang et partent dans le même ordre à la remise en marche.
channels-how = Comment les notifications partent
channels-now = Situation actuelle
channels-off-reason = Pourquoi il est désactivé
channels-off-reason-hint = Nécessaire si désactivé. Les collègues le lisent avec chaque brouillon en attente.
channels-address = Adresse
channels-address-hint = L’adresse e-mail convenue avec la plateforme.
channels-address-portal = Par e-mail : l’adresse convenue avec la plateforme. Par portail : vide pour { $portal }, ou le portail ouvert pour vous.
channels-address-default = (la page publique)
channels-language = Langue des notifications
channels-language-default = Anglais par défaut
channels-where-title = D’où viennent les adresses
channels-onboarding = Les adresses et portails pour signaleurs de confiance sont communiqués par la plateforme elle-même lors de votre inscription. Avant d’en saisir une, faites-la confirmer par une personne chez elle : une notification envoyée à une mauvaise adresse informe un inconnu au sujet d’une victime.
channels-drafts = Les notifications déjà rédigées gardent la voie pour laquelle elles ont été écrites.
channels-conflict = Pour enregistrer la vôtre, appuyez sur le bouton sous votre version.
channels-save-mine = Enregistrer la mienne
channels-keep-theirs = Garder l’existant

channels-test = Mode test
channels-test-text = Tout ce qui est approuvé dès maintenant part vers une adresse à vous et indique que c’est un test. Rien n’atteint la plateforme et aucun lien ne compte comme demandé. Ce qui a été approuvé avant attend.
channels-test-address = Adresse de test
channels-test-address-hint = Dans le domaine de votre boîte fonctionnelle : un test contient de vrais liens.
channels-test-on = Le mode test est actif : tout part vers { $address }.
channels-test-begin = Commencer le mode test
channels-test-end = Terminer le mode test
channels-care-test = Test : ceci part vers une adresse à nous, ou sert d’exercice. La plateforme n’est pas sollicitée et rien ne compte.
channels-pauses = Pauses prévues
channels-pauses-text = Pour une maintenance de la plateforme. Ce qui attend part ensuite de lui-même, dans l’ordre. Rien ne s’arrête de soi-même la nuit ou le week-end.
channels-pauses-none = Aucune pause n’est prévue.
channels-pause-from = De
channels-pause-until = Jusqu’à
channels-pause-why = Pourquoi
channels-pause-plan = Prévoir la pause
channels-pause-lift = Lever
channels-limit = Limite
channels-limit-text = Combien de notifications peuvent partir. Le reste attend son tour.
channels-limit-hour = Au plus par heure
channels-limit-day = Au plus en 24 heures
channels-limit-default = Les deux vides : { $most } en 24 heures, la moitié de ce que publie la plateforme.
channels-limit-none = Les deux vides : pas de limite.
channels-health = Comment il va
channels-health-ok = Rien ne fait obstacle.
channels-waiting = En attente
channels-oldest = la plus ancienne depuis
channels-breaker = Disjoncteur
channels-breaker-closed = fermé : les notifications partent
channels-breaker-open = ouvert : les notifications attendent
channels-breaker-half-open = mi-ouvert : la prochaine essaie
channels-answer = Dernière réponse
channels-used = Envoyées en 24 heures
channels-used-of = { $used } sur { $most }
channels-paused = En pause
channels-down = Ne répond pas
channels-slow = Ralenti
channels-silent = Muet
channels-alarm-reconnect = Le compte doit être reconnecté.
channels-alarm-down = Les remises échouent encore et encore.
channels-alarm-silence = Il répondait et ne répond plus.
channels-since = (depuis { $since })
channels-alarm-see = Je m’en occupe
channels-alarm-see-text = L’enlève du bureau des responsables. Le canal reste tel quel.
channels-trial = Essayer maintenant
channels-trial-text = La première notification essaie. Si elle échoue, le canal est de nouveau laissé au repos.
channels-try-now = Laisser essayer la première
channels-switched-by = Changé par { $person }, { $when }.
channels-hold-off = { $platform } est arrêté depuis { $since } : { $reason }.
channels-hold-test = { $platform } est en mode test depuis { $since }. Ce qui a été approuvé pour la plateforme elle-même attend la fin.
channels-hold-pause = { $platform } est en pause jusqu’à { $until } : { $reason }.
channels-hold-reconnect = Le compte pour { $platform } n’est plus accepté depuis { $since }. Un administrateur doit le reconnecter.
channels-hold-down = { $platform } ne répond pas depuis { $since }.
channels-hold-slow = { $platform } est sollicité plus lentement pour un moment.
channels-hold-limit = La limite pour { $platform } est atteinte.
channels-hold-by = Décidé par { $person }.
channels-hold-next = Prochain essai { $until }.
channels-rests = Le programme y a échoué encore et encore et l’a laissé au repos depuis { $since }. Un responsable peut le faire réessayer.
channels-playbook = Mode d’emploi
channels-playbook-of = Mode d’emploi : { $platform }
channels-playbook-lead = Ce que veut cette plateforme, à quoi s’attendre, et comment va son canal.
channels-playbook-wants = Ce que veut cette plateforme
channels-playbook-expect = À quoi s’attendre
channels-playbook-contact = À qui demander
channels-playbook-source = Source
channels-playbook-facts = Tiré de documents publics, non vérifié.
channels-playbook-checked = Vérifié pour la dernière fois par { $person }, { $at }.
channels-playbook-unchecked = Personne ne l’a encore vérifié.
channels-playbook-open = Ouvrir le mode d’emploi
channels-playbook-by = Les responsables le tiennent à jour.
channels-playbook-check = Je l’ai vérifié aujourd’hui
channels-playbook-check-text = Comparé aux pages de la plateforme, par une personne.
channels-playbook-write = Le réécrire
channels-playbook-history = Versions antérieures

## What was done

flash-channel-saved = Le canal est enregistré.
flash-channel-switched = L’état du canal est enregistré.
flash-channel-test-begun = Le mode test a commencé.
flash-channel-test-ended = Le mode test est terminé.
flash-channel-pause-planned = La pause est prévue.
flash-channel-pause-lifted = La pause est levée.
flash-channel-limit-set = La limite est fixée.
flash-channel-tried = La première de la file essaie maintenant.
flash-channel-playbook = Le mode d’emploi est enregistré.
flash-channel-checked = Noté : vérifié aujourd’hui.
flash-channel-alarm-seen = Noté. Ce n’est plus sur le bureau.
channels-incomplete-text =
    { $count ->
        [one] Un canal est activé mais ne peut pas encore envoyer par cette voie.
       *[other] { $count } canaux sont activés mais ne peuvent pas encore envoyer par cette voie.
    }
channels-hold-waiting =
    { $waiting ->
        [one] Une notification attend.
       *[other] { $waiting } notifications attendent.
    }
channels-resting =
    { $resting ->
        [one] Une tâche est au repos après une erreur du programme. Un responsable peut la faire réessayer.
       *[other] { $resting } tâches sont au repos après des erreurs du programme. Un responsable peut les faire réessayer.
    }
