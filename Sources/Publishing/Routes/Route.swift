import Bytes

/// Where a page stands below the output folder: `layanan/kanim/paspor.html`. A function of the content file's path
/// alone, so that a link can be written before the page it leads to is read.
public struct Route: Sendable, Hashable {
    /// Path below the output folder, without a slash in front.
    public let path: [UInt8]

    public init(_ path: [UInt8]) { self.path = path }
    public init(_ path: StaticString) {
        var bytes: [UInt8] = []
        bytes.append(path)
        self.path = bytes
    }

    public static let home = Route("index.html")
    public static let fees = Route("tarif.html")
    public static let complaints = Route("pengaduan.html")
    public static let compliance = Route("kepatuhan.html")
    public static let complianceTable = Route("kepatuhan.csv")
    public static let regulations = Route("regulasi.html")
    public static let notFound = Route("404.html")
    public static let siteMap = Route("sitemap.xml")
    public static let feed = Route("feed.xml")

    /// The page of a content file, given its path below the site folder; files of `content/berkas/` and pages that are
    /// named as they are published keep their path. `nil` for what is not published.
    public init?(content path: ByteSlice) {
        guard path.starts(with: "content/") else { return nil }
        var bytes = Array(path.dropFirst("content/".utf8.count))
        if bytes[...].hasSuffix(".md") {
            bytes.removeLast(3)
            bytes.append(".html")
        } else if !bytes[...].starts(with: "berkas/"), !bytes[...].hasSuffix(".html") {
            return nil
        }
        self.path = bytes
    }

    /// The page of an office.
    public static func office(_ slug: ByteSlice) -> Route { Route(prefix: "instansi/", slug) }
    /// The page of the SOP of the card whose page this is: `layanan/kanim/paspor.sop.html`.
    package var sop: Route { replacing(ending: ".html", with: ".sop.html") }
    /// The style sheet beside the page of an SOP.
    var styleSheet: Route { replacing(ending: ".html", with: ".css") }

    private func replacing(ending: StaticString, with other: StaticString) -> Route {
        var bytes = path
        if path[...].hasSuffix(ending) { bytes.removeLast(ending.utf8CodeUnitCount) }
        bytes.append(other)
        return Route(bytes)
    }

    /// The page of a topic.
    public static func topic(_ slug: ByteSlice) -> Route { Route(prefix: "topik/", slug) }

    private init(prefix: StaticString, _ slug: ByteSlice) {
        var bytes: [UInt8] = []
        bytes.append(prefix)
        bytes.append(contentsOf: slug)
        bytes.append(".html")
        path = bytes
    }

    /// How many folders lie between the page and the output folder.
    var depth: Int { path.reduce(0) { $1 == 0x2F ? $0 + 1 : $0 } }

    /// Appends the way from a page `depth` folders down to this page.
    func append(from depth: Int, to out: inout ByteBuffer) {
        for _ in 0..<depth { out.append("../") }
        out.append(contentsOf: path)
    }
}

extension ByteSlice {
    /// Whether these bytes end with `suffix`, letter for letter.
    func hasSuffix(_ suffix: StaticString) -> Bool {
        count >= suffix.utf8CodeUnitCount && self[(endIndex - suffix.utf8CodeUnitCount)...].starts(with: suffix)
    }
}
