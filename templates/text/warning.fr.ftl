# Mots qui peuvent être durs à lire

folding-title = Mots qui peuvent être durs à lire
folding-text = Explications, lettres et réponses peuvent décrire des images ou des violences. Derrière un clic, elles attendent que vous choisissiez de les lire. Les notes de collègues, et ce qui doit être lu avant l’envoi ou la réponse, restent ouvertes, sauf si vous choisissez toujours.
folding-always = Toujours derrière un clic
folding-hard = Derrière un clic s’ils peuvent être durs
folding-never = Jamais derrière un clic
warning-none = Rien n’a été partagé
warning-maybe = Peut être dur à lire
warning-hard = Dur à lire
