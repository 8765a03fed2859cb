# Welche privaten Angaben bei einem Link stehen

details-title = Private Angaben
details-ask = Was von der gezeigten Person steht dort?
details-unknown = Noch hat niemand etwas dazu gesagt. Bis dahin zählt im Schreiben, was für den ganzen Fall angekreuzt ist.
details-known = Was angekreuzt ist, steht im Schreiben über diesen Link. Nichts angekreuzt: Das Schreiben sagt hier nichts von privaten Angaben.
details-do = Festhalten
flash-details-marked = Festgehalten. Entwürfe, die niemand geändert hat, folgen.
details-some = Private Angaben: { $details }
details-on-links = Links, bei denen sie gesehen wurden: { $count } ({ $details })
audit-event-item-details-marked = Arten privater Angaben bei einem Link festgehalten
cases-event-item-details-marked = Arten privater Angaben bei einem Link festgehalten
