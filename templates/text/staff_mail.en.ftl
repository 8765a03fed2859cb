# Mail to staff

staff-mail-title = Mail about your desk
staff-mail-text = When something waits on your desk, a mail can say so. It holds case numbers and links to this desk, nothing else. It is for you alone: it changes nothing on the desk.
staff-mail-no-relay = No mail server is set up, so no mail can leave. An administrator sets one up.
staff-mail-refused = Our mail server refused a mail to this address { $when }. It is tried again; check the address.
staff-mail-code-title = Confirm the address
staff-mail-code-sent = A code of eight digits was mailed to the address. It holds for 24 hours.
staff-mail-code-waits = A code of eight digits is on its way to the address.
staff-mail-code = Code
staff-mail-confirm = Confirm
staff-mail-mine = Where mail goes
staff-mail-is-on = Confirmed
staff-mail-address = Work address
staff-mail-address-hint = An address that only you read. Another address has to be confirmed again.
staff-mail-wants = What you want to be told
staff-mail-wants-urgent = What is urgent: a person in danger, a clock that runs out, a link that is there again
staff-mail-wants-all = Everything that comes to my desk; what is not urgent at most once an hour
staff-mail-holds-urgent = I am not on duty in the quiet hours: let urgent mail wait, too
staff-mail-quiet-is = Quiet hours from { $from } to { $to }: mail waits until they end.
staff-mail-quiet-free = Weekends and public holidays are quiet all day.
staff-mail-leave = No mail any more
staff-mail-quiet-title = Quiet hours of the house
staff-mail-quiet-text = Mail to staff waits in these hours, by the clock in Brussels. Urgent mail waits only for who chose so. Notices to platforms never wait. From and to alike: no quiet hours.
staff-mail-from = From
staff-mail-to = To
staff-mail-free-days = Weekends and public holidays are quiet all day
staff-mail-code-subject = Your code
staff-mail-code-body =
    Somebody entered this address for mail about her desk. If that was you, enter this code there within 24 hours: { $code }
    { $page }
    If it was not you, do nothing: without the code no mail follows.
staff-mail-subject = Something waits on your desk
staff-mail-subject-urgent = Something urgent waits on your desk
staff-mail-lead = This waits on your desk:
staff-mail-why = You get this mail because you asked for it. Change it or end it here: { $page }
flash-staff-mail-confirmed = Confirmed. Mail goes to this address from now on.
flash-staff-mail-gone = The code was wrong too often, or too old. The address was taken out; enter it again.
flash-staff-mail-left = No mail goes to you any more.
invalid-staff-address = Give a mail address, for example name@example.org.
invalid-staff-code = This is not the code. Look at the newest mail.
invalid-time-of-day = Give a time of day, for example 22:00.
audit-event-staff-mail-entered = Address for mail about the desk entered
audit-event-staff-mail-confirmed = Address for mail about the desk confirmed
audit-event-staff-mail-left = Address for mail about the desk taken out
audit-event-staff-mail-quiet-set = Quiet hours for mail to staff set
jobs-kind-mail-staff = Mail about a desk
