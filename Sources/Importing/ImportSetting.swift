import Diagnostics
import Reading
import ServiceStandard

/// What an import knows besides its source.
public struct ImportSetting: Sendable {
    public var names: HeadingTable
    public var profile: Profile
    /// Of reports and notes.
    public var language: Language
    /// The offices of the site: slug and name.
    public var offices: [(slug: String, name: String)] = []
    /// The slug that the user gave.
    public var office: String?

    public init(names: HeadingTable, profile: Profile, language: Language = .indonesian) {
        self.names = names
        self.profile = profile
        self.language = language
    }

    func title(of component: Component) -> String {
        let entry = profile.entries.first { $0.component == component }
        return (language == .english ? entry?.englishTitle : entry?.title) ?? component.key
    }
}
