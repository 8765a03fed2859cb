# The audit trail, for the data protection officer

audit-lead = Qui a fait quoi, et quand. Le contenu des dossiers reste scellé.
audit-chain = La chaîne est-elle intacte ?
audit-whole = Intacte
audit-head = Notez cette valeur hors de l’application de temps en temps. Si elle se retrouve plus tard dans la chaîne, rien n’a été modifié avant elle.
audit-hash = empreinte de la dernière entrée
audit-broken = Rompue
audit-broken-text = L’entrée { $seq } ne correspond pas à la précédente : elle a été modifiée, ou une entrée a été retirée avant elle. Conservez une copie de la base de données telle quelle et cherchez qui pouvait y écrire.
audit-entries = Entrées
audit-empty = Rien n’est encore consigné
audit-empty-text = Chaque acte d’une personne ou du programme figurera ici.
audit-when = Quand
audit-who = Qui
audit-what = Quoi
audit-case = Dossier
audit-number = Entrée
audit-program = le programme
audit-pages = Autres entrées
audit-newest = Entrées les plus récentes
audit-older = Entrées plus anciennes

## What was done

audit-event-case-opened = Dossier ouvert
audit-event-case-changed = Données du dossier modifiées
audit-event-case-noted = Note ajoutée au dossier
audit-event-case-care-done = Soutien à la personne noté comme assuré
audit-event-case-assigned = Dossier pris en charge ou confié à un collègue
audit-event-case-left = Dossier laissé sans titulaire
audit-event-case-closed = Dossier clôturé
audit-event-case-closed-unfinished = Dossier clôturé malgré un point en suspens
audit-event-case-reopened = Dossier rouvert
audit-event-items-pasted = Liens ajoutés
audit-event-item-revealed = Adresse complète d’un lien affichée
audit-event-item-checked = Vérification d’un lien notée
audit-event-item-gone = Lien constaté disparu
audit-event-item-came-back = Lien réapparu
audit-event-item-dropped = Lien mis de côté
audit-event-item-followed = Lien court suivi jusqu’à son contenu
audit-event-item-followed-same = Lien court menant au même contenu qu’un autre
audit-event-item-follow-failed = Lien court impossible à suivre
audit-event-item-follow-dead = Lien court ne menant nulle part
audit-event-item-follow-asked = Lien court à suivre à nouveau
audit-event-item-follow-typed = Adresse derrière un lien court donnée par une personne
audit-event-item-folded = Lien court réuni avec un autre lien
audit-event-item-restored = Lien repris
audit-event-notices-drafted = Notifications rédigées
audit-event-notice-edited = Texte d’une notification modifié
audit-event-notice-approved = Notification approuvée pour envoi
audit-event-notice-sent = Notification envoyée
audit-event-notice-failed = Notification non envoyée
audit-event-notice-unsure = Départ d’une notification incertain
audit-event-notice-not-received = Notification constatée non reçue
audit-event-notice-retried = Nouvel essai d’envoi d’une notification
audit-event-notice-reopened = Notification reprise pour modification
audit-event-notice-withdrawn = Notification retirée
audit-event-reply-arrived = Réponse arrivée
audit-event-reply-confirmed = Sens d’une réponse confirmé
audit-event-reply-answered = Question d’une plateforme traitée
audit-event-reply-filed = Réponse liée à une notification
audit-event-reply-discarded = Réponse écartée
audit-event-person-added = Personne ajoutée
audit-event-person-invited = Personne invitée à nouveau
audit-event-person-disabled = Accès d’une personne bloqué
audit-event-person-enabled = Accès d’une personne rétabli
audit-event-person-role-changed = Rôle d’une personne modifié
audit-event-person-password-set = Mot de passe choisi
audit-event-person-factor-set = Deuxième étape configurée
audit-event-session-began = Connexion
audit-event-session-ended = Déconnexion
audit-event-channel-changed = Canal modifié
audit-event-channel-switched-on = Canal remis en marche
audit-event-channel-switched-off = Canal arrêté
audit-whole-text =
    { $entries ->
        [one] Une entrée a été lue et elle correspond.
       *[other] { $entries } entrées ont été lues ; chacune correspond à la précédente.
    }
