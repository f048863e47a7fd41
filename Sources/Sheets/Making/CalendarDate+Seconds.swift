import ServiceStandard

extension CalendarDate {
    /// Seconds from the beginning of 1970 to the beginning of this day, in UTC.
    var secondsSince1970: Int {
        // Years that begin in March, so that a leap day is the last of its year; 400 of them have 146,097 days.
        let years = month > 2 ? year : year - 1
        let days = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return (years * 365 + years / 4 - years / 100 + years / 400 + days - 719_468) * 86_400
    }
}
