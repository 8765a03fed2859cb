# Dates and durations. The pieces are put together in src/text/format.rs.
month-1 = janv.
month-2 = févr.
month-3 = mars
month-4 = avr.
month-5 = mai
month-6 = juin
month-7 = juil.
month-8 = août
month-9 = sept.
month-10 = oct.
month-11 = nov.
month-12 = déc.
time-day = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
}
time-on = { $day } à { $clock }
time-today = aujourd’hui à { $clock }
time-yesterday = hier à { $clock }
time-tomorrow = demain à { $clock }
time-days = { $n } j
time-hours = { $n } h
time-minutes = { $n } min
time-seconds = { $n } s
time-just-now = à l’instant
time-ago = il y a { $span }
time-in = dans { $span }
