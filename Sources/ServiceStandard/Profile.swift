/// A guide to service standards (pedoman): which components there are, what they are called and where they stand.
///
/// A new guide is a new data file, not new code.
public struct Profile: Sendable {
    /// The two parts of a standard in PermenPANRB 15/2014.
    public enum Part: String, Sendable {
        /// Penyampaian pelayanan (service delivery): the six to be published.
        case delivery = "penyampaian"
        /// Pengelolaan pelayanan (manufacturing).
        case manufacturing = "pengelolaan"
    }

    /// A component in the guide's terms.
    public struct Entry: Sendable {
        public var component: Component
        public var title: String
        public var englishTitle: String
        /// `nil` for sections that are no component.
        public var part: Part?
        /// Its number within the part, from 1.
        public var number: Int?

        public init(component: Component, title: String, englishTitle: String, part: Part?, number: Int?) {
            self.component = component
            self.title = title
            self.englishTitle = englishTitle
            self.part = part
            self.number = number
        }
    }

    /// E.g. `permenpanrb-15-2014`.
    public var code: String
    /// The regulation that gives the guide.
    public var title: String
    /// In the order of the guide.
    public var entries: [Entry]
    /// The guide to SOPs, which goes with it.
    public var sop: SopGuide

    public init(code: String, title: String, entries: [Entry], sop: SopGuide = SopGuide(code: "", title: "", entries: [])) {
        self.code = code
        self.title = title
        self.entries = entries
        self.sop = sop
    }
}
