/// The area codes of Indonesia.
enum AreaCodes {
    /// How many digits the area code of a number has, the 0 left out; `nil` when it begins with none.
    ///
    /// The largest cities have two digits, all others three; of those the first two tell whether the code exists.
    static func length(of national: UInt64, digits: Int) -> Int? {
        guard digits > 3, digits < 19 else { return nil }
        var first = national
        for _ in 0..<(digits - 2) { first /= 10 }
        switch first {
        // Jakarta, Bandung, Semarang, Surabaya, Medan.
        case 21, 22, 24, 31, 61: return 2
        // Java and Banten.
        case 23, 25...29, 32...35: return 3
        // Bali, Nusa Tenggara.
        case 36...39: return 3
        // Sulawesi.
        case 40...48: return 3
        // Kalimantan.
        case 51...56: return 3
        // Sumatra.
        case 62...65, 70...77: return 3
        // Maluku and Papua.
        case 90...98: return 3
        default: return nil
        }
    }
}
