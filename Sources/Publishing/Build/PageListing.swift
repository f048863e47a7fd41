import Bytes
import Diagnostics
import Reading

/// Everything that will stand in the output folder, with what it is made of: for collisions, the sitemap and counting.
struct PageListing {
    /// An address and where it comes from.
    struct Source {
        let route: Route
        let origin: Origin
    }

    /// Where an address comes from; made a ``Place`` for a message only.
    enum Origin {
        case file(String)
        indirect case place(Place)

        var place: Place {
            switch self {
            case .file(let path): Place(file: path)
            case .place(let place): place
            }
        }
    }

    let assets: [AssetNames.Asset]
    /// Every address and where it comes from.
    let sources: [Source]
    /// The pages of the sitemap, in the order of their addresses.
    let mapped: [Route]
    /// Aliases with what they lead to.
    let redirects: [(route: Route, target: Route, title: [UInt8])]

    init(site: Site, catalogue: Catalogue, assets: [AssetNames.Asset], forms: [String]) {
        self.assets = assets
        let own = Origin.file("baku.yml")
        var sources: [Source] = []
        sources.reserveCapacity(catalogue.services.count + 64)
        func add(_ route: Route, _ origin: Origin) { sources.append(Source(route: route, origin: origin)) }
        for route in [Route.home, .fees, .complaints] { add(route, own) }
        if site.settings.publishesCompliance { add(.compliance, own) }
        let lists = sources.count
        for service in catalogue.services { add(service.route, .file(service.path)) }
        let others = sources.count
        // SOPs, each with its style sheet.
        for service in catalogue.services where service.sop != nil { add(service.route.sop, .file(service.path)) }
        for entry in site.sops where entry.sop != nil { add(entry.route, .file(entry.path)) }
        let sops = sources[others...]
        for entry in site.offices { add(.office(entry.slug[...]), .file(entry.file.path)) }
        for entry in site.pages { add(entry.route, .file(entry.file.path)) }
        for entry in site.regulations.entries { add(entry.route, .file(entry.path)) }
        if !site.regulations.isEmpty { add(.regulations, own) }
        for topic in catalogue.topics {
            let first = topic.services.first.map { catalogue.services[$0].path } ?? "content"
            add(.topic(topic.slug[...]), .file(first))
        }
        // The cards' order is nearly that of their addresses, which leaves little to sort.
        var mapped = sources[..<lists].map(\.route) + sources[others...].map(\.route)
        mapped += catalogue.inOrderOfFiles.map { catalogue.services[$0].route }
        mapped.sort { $0.path.precedes($1.path) }
        self.mapped = mapped
        var redirects: [(route: Route, target: Route, title: [UInt8])] = []
        for service in catalogue.services {
            for alias in service.aliases {
                let route = Route(alias.path)
                redirects.append((route, service.route, Array(service[service.title])))
                add(route, .place(alias.place))
            }
        }
        self.redirects = redirects
        for sop in sops { add(sop.route.styleSheet, sop.origin) }
        add(.notFound, own)
        if site.settings.publishesCompliance { add(.complianceTable, own) }
        if site.settings.address != nil {
            add(.siteMap, own)
            add(.feed, own)
        }
        for path in forms {
            if let route = Route(content: Array(path.utf8)[...]) { add(route, .file(path)) }
        }
        for asset in assets { add(asset.route, .file("themes")) }
        self.sources = sources
    }

    /// Pages for people: without forms, assets and the files for machines.
    var pageCount: Int { mapped.count + redirects.count + 1 }
}
