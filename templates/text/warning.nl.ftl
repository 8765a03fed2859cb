# Woorden die zwaar kunnen zijn om te lezen

folding-title = Woorden die zwaar kunnen zijn om te lezen
folding-text = Uitleg, brieven en antwoorden kunnen beelden of geweld beschrijven. Achter een klik wachten ze tot u kiest om ze te lezen. Notities van collega’s, en wat gelezen moet worden voor het wordt verstuurd of beantwoord, blijven open, tenzij u altijd kiest.
folding-always = Altijd achter een klik
folding-hard = Achter een klik als ze zwaar kunnen zijn
folding-never = Nooit achter een klik
warning-none = Er werd niets gedeeld
warning-maybe = Kan zwaar zijn om te lezen
warning-hard = Zwaar om te lezen
