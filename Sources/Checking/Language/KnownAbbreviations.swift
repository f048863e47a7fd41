import Bytes

/// Abbreviations that a card need not explain; data of abbreviations.yml.
enum KnownAbbreviations {
    /// In small letters.
    static let phrases: [[UInt8]] = DataFile(PackageResources.abbreviations_yml, named: "abbreviations.yml").texts()
        .map { $0.map { ASCII.lowercased($0) } }
}
