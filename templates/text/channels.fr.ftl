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

## What was done

flash-channel-saved = Le canal est enregistré.
flash-channel-switched = L’état du canal est enregistré.
channels-incomplete-text =
    { $count ->
        [one] Un canal est activé mais ne peut pas encore envoyer par cette voie.
       *[other] { $count } canaux sont activés mais ne peuvent pas encore envoyer par cette voie.
    }
