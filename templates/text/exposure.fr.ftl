# Le temps passé sur les pages des dossiers ; le soin de l'équipe

exposure-title = Temps passé sur les dossiers
exposure-lead = Lire ce qui est arrivé à d’autres pèse sur chacun. C’est un repère pour vous, pas un contrôle.
exposure-today = Aujourd’hui
exposure-guideline = Recommandation d’INHOPE : au plus { $span } par jour.
exposure-method = Compté entre les pages de dossiers que vous avez ouvertes ; un intervalle compte au plus { $span }.
exposure-team = Charge dans l’équipe
exposure-name = Qui
exposure-cases = Dossiers ouverts
exposure-team-hint = Dans l’ordre des noms, pour répartir le travail. Cela ne dit rien de la qualité du travail.
exposure-hint-near = Vous êtes sur des dossiers depuis trois heures et demie aujourd’hui. Une pause fait du bien ; un dossier peut être transmis.
exposure-hint-over = Vous êtes sur des dossiers depuis quatre heures aujourd’hui : c’est la recommandation d’INHOPE. Arrêtez si vous le pouvez, et transmettez ce qui ne peut attendre.
exposure-describe = Montrer la description ; elle peut être dure à lire
