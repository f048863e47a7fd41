import Bytes

/// What gets copied along with the text of a page; data of furniture.yml.
struct Furniture: Sendable {
    static let shared = Furniture(DataFile(PackageResources.furniture_yml, named: "furniture.yml"))

    /// Where a phrase is a piece of furniture.
    enum Place: String, Sendable, CaseIterable {
        case anywhere = "di-mana-saja"
        /// Alone on its line.
        case wholeLine = "baris-utuh"
        case lineStart = "awal-baris"
        /// Before a page number, alone on its line.
        case pageNumber = "halaman"
    }

    let phrases: [[UInt8]]
    /// Of each of ``phrases``.
    let places: [Place]

    private init(_ file: DataFile) {
        let all = Place.allCases.flatMap { place in file.texts(of: place.rawValue).map { ($0, place) } }
        phrases = all.map(\.0)
        places = all.map(\.1)
    }
}
