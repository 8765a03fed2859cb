# Canaux de confiance

trust-title = Accusés signés
trust-text = Un canal de confiance peut confirmer « reçu » de lui-même, et rien d’autre : le mail doit porter la signature de la plateforme, constatée par notre serveur.
trust-on = De confiance
trust-off = Une personne confirme
trust-reason = Raison
trust-reason-hint = Pourquoi les accusés signés de cette plateforme peuvent être acceptés, ou plus.
trust-domains = Domaines de messagerie (non vérifiés) : { $domains }
trust-none = Aucun domaine de messagerie connu : une personne confirme toujours.
trust-no-authserv-id = TAKEDOWN_AUTHSERV_ID n’est pas défini : aucune signature n’est acceptée.
flash-trust-saved = Enregistré.
