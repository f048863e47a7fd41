/// Lists of words and phrases that rules look for in the prose of cards. Each word of a card is looked up once, in all
/// lists together; a rule reads what was found from ``Prose/hits(of:)``.
///
/// A phrase is written in small letters, begins with a letter or digit and has one space between words, which stands for
/// any number of spaces. It is found in any capitals, as whole words.
enum WordList: UInt8, CaseIterable, Sendable {
    /// Spellings that are not standard.
    case spelling
    /// Abbreviations that everybody knows.
    case abbreviation
    /// What was copied along with a page.
    case furniture
    /// Names that are out of use. They stand in addresses too, and a rule of its own finds their places.
    case oldName

    /// The phrases of the list; a hit gives the place of its phrase in here.
    var phrases: [[UInt8]] {
        switch self {
        case .spelling: Spellings.shared.wrong
        case .abbreviation: KnownAbbreviations.phrases
        case .furniture: Furniture.shared.phrases
        case .oldName: ObsoleteNames.standard.phrases
        }
    }
}
