# Informer la personne concernée ; si elle peut être contactée

telling-title = Informer
telling-lead = Où en est le dossier, en mots simples et dans la langue de la personne. Regardez le consentement avant d’appeler.
telling-news = Il y a du nouveau depuis la dernière fois.
telling-words = À lire à voix haute ou à copier
telling-words-hint = D’après ce qui est connu maintenant. Sans lien, ni compte, ni nom.
telling-copy = Copier le texte
telling-consent = Pouvons-nous la ou le contacter ?
telling-consent-none = Rien n’a encore été convenu. N’appelez pas et n’écrivez pas ; demandez lors du prochain contact.
telling-consent-add = Noter ce qui est convenu
telling-channel = Par quel moyen
telling-channel-phone = téléphone
telling-channel-mail = courriel
telling-channel-chat = chat
telling-channel-parent = par un parent
telling-may = Pouvons-nous ?
telling-allowed = D’accord
telling-not-allowed = Pas d’accord
telling-safe-time = Quand c’est sans danger
telling-safe-time-hint = Par exemple : en semaine après 17 h. Au plus { $longest } caractères.
telling-safe-at = sans danger : { $time }
telling-voicemail-yes = un message vocal peut être laissé
telling-voicemail-no = ne laisser aucun message vocal
telling-parent-yes = un parent peut répondre
telling-parent-no = si un parent répond, ne rien dire
telling-withdraw = Retiré
telling-told = Ce qui a été dit
telling-told-none = Pas encore informée.
telling-how = Par quel moyen l’information a été donnée
telling-how-phone = téléphone
telling-how-mail = courriel
telling-how-chat = chat
telling-how-parent = par un parent
telling-how-herself = la personne nous a appelés
telling-tell = Noter : informée maintenant
telling-desk-say = Il y a du nouveau que la personne concernée ne sait pas encore.

telling-begin = Voici où nous en sommes avec ce que tu nous as signalé.
telling-asked =
    { $links ->
        [one] Nous avons demandé à { $platform } de retirer un lien. Il est encore là pour le moment ; nous continuons à vérifier.
       *[other] Nous avons demandé à { $platform } de retirer { $links } liens. Ils sont encore là pour le moment ; nous continuons à vérifier.
    }
telling-confirmed = { $platform } a confirmé avoir reçu notre demande.
telling-not-confirmed = { $platform } n’a pas encore confirmé avoir reçu notre demande.
telling-gone =
    { $links ->
        [one] Sur { $platform }, un lien a disparu : nous l’avons vérifié le { $day }.
       *[other] Sur { $platform }, { $links } liens ont disparu : nous l’avons vérifié le { $day }.
    }
telling-back =
    { $links ->
        [one] Sur { $platform }, un lien qui avait disparu est revenu. Nous demandons à nouveau son retrait.
       *[other] Sur { $platform }, { $links } liens qui avaient disparu sont revenus. Nous demandons à nouveau leur retrait.
    }
telling-refused =
    { $links ->
        [one] { $platform } ne veut pas retirer un lien. Nous cherchons ce qui peut encore être fait.
       *[other] { $platform } ne veut pas retirer { $links } liens. Nous cherchons ce qui peut encore être fait.
    }
telling-listed =
    { $links ->
        [one] Nous avons noté un lien sur { $platform }. Notre demande n’est pas encore partie.
       *[other] Nous avons noté { $links } liens sur { $platform }. Notre demande n’est pas encore partie.
    }
telling-end = Tu peux nous appeler à tout moment : { $phone }. Tu n’as rien fait de mal.

desk-reason-tell = À annoncer
desk-do-tell = Voir que dire
flash-telling-told = Noté : informée maintenant.
flash-consent-given = Ce qui est convenu est noté.
flash-consent-withdrawn = C’est retiré : ce moyen n’est plus permis.
refused-contact-not-agreed = Ce moyen de contact n’a pas été convenu. Notez d’abord le consentement, ou choisissez que la personne nous a appelés.
cases-event-telling-told = Personne concernée informée
cases-event-consent-given = Consentement au contact noté
cases-event-consent-withdrawn = Consentement au contact retiré
audit-event-telling-told = Personne concernée informée de l’avancement
audit-event-consent-given = Consentement au contact noté
audit-event-consent-withdrawn = Consentement au contact retiré
