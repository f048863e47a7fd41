/// A file of a generated site.
public struct SampleFile: Sendable {
    /// Below the site's folder, with `/` between the names.
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
