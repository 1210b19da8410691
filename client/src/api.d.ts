/* Made by `npm run openapi`, from the OpenAPI document. */

export interface paths {
    "/cameras": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All cameras and lenses, newest change first */
        get: operations["listCameras"];
        put?: never;
        /** Record a camera or a lens with its specs */
        post: operations["createCamera"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cameras/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A camera or a lens */
        get: operations["getCamera"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a camera by a JSON Merge Patch, and the published pages that show it */
        patch: operations["changeCamera"];
        trace?: never;
    };
    "/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published reviews: filtered, sorted, counted by facets */
        get: operations["listContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A published review */
        get: operations["getPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/cameras/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A camera or lens with its published reviews */
        get: operations["getCameraPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was published, changed, moved or withdrawn since */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published reviews side by side */
        get: operations["compareContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest reviews as JSON Feed 1.1 */
        get: operations["getJsonFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/feed.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest reviews as RSS 2.0 */
        get: operations["getRssFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/rubrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How reviews are scored: categories and weights, overall and for each use */
        get: operations["listRubrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/sitemap.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The addresses of all reviews for search engines, with their other languages */
        get: operations["getSitemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Up to 8 cameras and reviews that somebody may mean who is typing */
        get: operations["suggestContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/editors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All editors, newest change first; an editor sees the own profile only */
        get: operations["listEditors"];
        put?: never;
        /** Invite somebody: an account with a temporary password, a role and a profile */
        post: operations["inviteEditor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/editors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An editor; an editor sees the own profile only */
        get: operations["getEditor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/editors/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse an editor from now on, whatever token they hold */
        post: operations["disableEditor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/editors/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a disabled editor sign in again */
        post: operations["enableEditor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this region answers, and the age of its content */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announce an image, and get the form that uploads it */
        post: operations["createImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An image: its state, its words, and once it is ready its variants */
        get: operations["getImage"];
        put?: never;
        post?: never;
        /** Remove an image that no review shows */
        delete: operations["removeImage"];
        options?: never;
        head?: never;
        /** Change the words and the focal point of an image by a JSON Merge Patch */
        patch: operations["changeImage"];
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own profile, and what its role allows on this stage */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document: the contract of the API, as OpenAPI 3.1 */
        get: operations["getContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/previews/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a preview link shows */
        get: operations["readPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a problem code means */
        get: operations["getProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reviews, newest change first; an editor sees the own ones */
        get: operations["listReviews"];
        put?: never;
        /** Create a draft, or create and publish a review */
        post: operations["createReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The working copy of a review */
        get: operations["getReview"];
        put?: never;
        post?: never;
        /** Remove a review; a published one is withdrawn first */
        delete: operations["deleteReview"];
        options?: never;
        head?: never;
        /** Change the working copy by a JSON Merge Patch */
        patch: operations["patchReview"];
        trace?: never;
    };
    "/reviews/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a submitted review */
        post: operations["approveReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what when, newest first */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed between two versions, texts word by word */
        get: operations["diffVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/preview-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a link that shows the version as it is now to whoever has it */
        post: operations["linkPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish the working copy, in all its languages or some */
        post: operations["publishReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/request-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a submitted review back, with what shall be changed */
        post: operations["requestChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a kept version the working copy again */
        post: operations["restoreReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Publish the version as it is now at a time */
        put: operations["scheduleReview"];
        post?: never;
        /** Take the publication off the calendar */
        delete: operations["unscheduleReview"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a draft to the chief editors */
        post: operations["submitReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions that were kept, newest first */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version as it was */
        get: operations["getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a published review away from readers */
        post: operations["withdrawReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All faults and warnings of a review; nothing is stored */
        post: operations["validateReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AuditEntry: {
            /** @enum {string} */
            action: "review.created" | "review.changed" | "review.submitted" | "review.changesRequested" | "review.published" | "review.withdrawn" | "review.restored" | "review.deleted" | "review.scheduled" | "review.unscheduled" | "review.publicationFailed" | "review.previewLinked" | "camera.created" | "camera.changed" | "image.created" | "image.changed" | "image.deleted" | "editor.invited" | "editor.disabled" | "editor.enabled";
            /** Format: date-time */
            at: string;
            by: string;
            fromVersion?: number;
            id: string;
            note?: string;
            requestId: string;
            /** @enum {string} */
            role: "editor" | "chief" | "admin" | "operator" | "schedule";
            toVersion?: number;
        };
        /** @enum {string} */
        Availability: "announced" | "available" | "discontinued";
        Camera: {
            aliases: string[];
            /**
             * Format: date
             * @description must be a day that exists
             */
            announcedOn?: string;
            availability: components["schemas"]["Availability"];
            /** @description must be Unicode text: half a surrogate pair is none */
            brand: string;
            /** @enum {string} */
            class: "mirrorless" | "dslr" | "compact" | "medium-format" | "action" | "cinema" | "instant";
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            id: string;
            /** @enum {string} */
            kind: "camera";
            /** @description must be Unicode text: half a surrogate pair is none */
            model: string;
            msrp?: components["schemas"]["Money"];
            offers: {
                /**
                 * Format: date
                 * @description must be a day that exists
                 */
                asOf: string;
                /** @enum {string} */
                condition: "new" | "used" | "refurbished";
                price: components["schemas"]["Money"];
                /** @description must be Unicode text: half a surrogate pair is none */
                seller: string;
                /**
                 * Format: iri
                 * @description must have at most 2048 bytes in UTF-8
                 */
                url: string;
            }[];
            slug: components["schemas"]["Slug"];
            specs: components["schemas"]["CameraSpecs"];
            /** Format: date-time */
            updatedAt: string;
            version: number;
        } | {
            aliases: string[];
            /**
             * Format: date
             * @description must be a day that exists
             */
            announcedOn?: string;
            availability: components["schemas"]["Availability"];
            /** @description must be Unicode text: half a surrogate pair is none */
            brand: string;
            /** @enum {string} */
            class: "lens";
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            id: string;
            /** @enum {string} */
            kind: "lens";
            /** @description must be Unicode text: half a surrogate pair is none */
            model: string;
            msrp?: components["schemas"]["Money"];
            offers: {
                /**
                 * Format: date
                 * @description must be a day that exists
                 */
                asOf: string;
                /** @enum {string} */
                condition: "new" | "used" | "refurbished";
                price: components["schemas"]["Money"];
                /** @description must be Unicode text: half a surrogate pair is none */
                seller: string;
                /**
                 * Format: iri
                 * @description must have at most 2048 bytes in UTF-8
                 */
                url: string;
            }[];
            slug: components["schemas"]["Slug"];
            specs: components["schemas"]["LensSpecs"];
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        /** @enum {string} */
        CameraClass: "mirrorless" | "dslr" | "compact" | "medium-format" | "action" | "cinema" | "instant" | "lens";
        CameraSpecs: {
            autofocus?: {
                points?: number;
                subjects?: ("people" | "animals" | "birds" | "vehicles" | "insects" | "aircraft")[];
            };
            batteryCipa?: number;
            burst?: {
                electronicFps?: number;
                mechanicalFps?: number;
            };
            cardSlots?: ("sd" | "micro-sd" | "cfexpress-a" | "cfexpress-b" | "xqd" | "compact-flash" | "memory-stick" | "xd" | "smart-media" | "internal")[];
            dimensionsMm?: [
                number,
                number,
                number
            ];
            iso?: {
                extendedMax?: number;
                extendedMin?: number;
                max?: number;
                min?: number;
            };
            /** @description must be Unicode text: half a surrogate pair is none */
            mount?: string;
            screen?: {
                /** @enum {string} */
                articulation?: "fixed" | "tilting" | "two-axis" | "fully-articulated";
                dots?: number;
                inch?: number;
            };
            sensor?: {
                effectiveMp?: number;
                format?: components["schemas"]["SensorFormat"];
                heightMm?: number;
                /** @enum {string} */
                type?: "cmos" | "bsi-cmos" | "stacked-cmos" | "ccd" | "foveon" | "nmos";
                widthMm?: number;
            };
            shutter?: {
                electronicMaxS?: number;
                mechanicalMaxS?: number;
            };
            stabilisationStops?: number;
            video?: {
                bitDepth?: number;
                /** @description must be Unicode text: half a surrogate pair is none */
                codec?: string;
                fps: number;
                height: number;
                width: number;
            }[];
            viewfinder?: {
                dots?: number;
                magnification?: number;
            };
            weatherSealed?: boolean;
            weightG?: number;
        };
        CameraSummary: {
            /**
             * Format: date
             * @description must be a day that exists
             */
            announcedOn?: string;
            availability: string;
            brand: string;
            class: string;
            id: string;
            /** @enum {string} */
            kind: "camera" | "lens";
            model: string;
            slug: components["schemas"]["Slug"];
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        Card: {
            aliases?: string[];
            alternates?: {
                locale: components["schemas"]["Locale"];
                slug: components["schemas"]["Slug"];
            }[];
            authors: string[];
            availability: string;
            /** @enum {string} */
            award?: "gold" | "silver";
            brand: string;
            cameraSlug: components["schemas"]["Slug"];
            class: string;
            effectiveMp?: number;
            image?: components["schemas"]["CardImage"];
            /** @enum {string} */
            kind: "camera" | "lens";
            locale: components["schemas"]["Locale"];
            model: string;
            mount?: string;
            overall: number;
            price?: components["schemas"]["Money"];
            /** Format: date-time */
            publishedAt: string;
            rubric?: components["schemas"]["RubricId"];
            sensorFormat?: string;
            slug: components["schemas"]["Slug"];
            summary: string;
            title: string;
            uses?: components["schemas"]["UseScores"];
            weightG?: number;
        };
        CardImage: {
            alt: string;
            height: number;
            placeholder: string;
            src: string;
            srcset?: string;
            width: number;
        };
        /** @enum {string} */
        Category: "imageQualityRaw" | "autofocus" | "lowLight" | "performance" | "video" | "ergonomics" | "build" | "imageQualityJpeg" | "viewfinderScreen" | "value" | "features" | "sharpness" | "aberrations" | "distortionVignetting" | "bokeh" | "flare";
        ComparedGroup: {
            group: string;
            rows: components["schemas"]["ComparedRow"][];
        };
        ComparedItem: {
            authors: string[];
            availability: string;
            /** @enum {string} */
            award?: "gold" | "silver";
            brand: string;
            cameraSlug: components["schemas"]["Slug"];
            class: string;
            coverage: number;
            locale: components["schemas"]["Locale"];
            model: string;
            overall: number;
            price?: components["schemas"]["Money"];
            /** Format: date-time */
            publishedAt: string;
            rank: number;
            reweighted?: {
                coverage: number;
                overall?: number;
                rank?: number;
            };
            rubric: components["schemas"]["RubricId"];
            slug: components["schemas"]["Slug"];
            /** @description must be Unicode text: half a surrogate pair is none */
            title: string;
        };
        ComparedRow: {
            /** @enum {string} */
            better?: "higher" | "lower";
            isDifferent: boolean;
            metric: string;
            unit?: string;
            values: ({
                isBest: boolean;
                value: number | string | boolean | string[] | components["schemas"]["Money"];
            } | {
                /** @constant */
                missing: true;
            } | {
                notApplicable: string;
            })[];
        };
        Editor: {
            /** Format: date-time */
            activatedAt?: string;
            /** @description must be Unicode text: half a surrogate pair is none */
            bio?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: email */
            email: string;
            invitedBy: string;
            /** @description must be Unicode text: half a surrogate pair is none */
            name: string;
            role: components["schemas"]["Role"];
            /** @enum {string} */
            status: "invited" | "active" | "disabled";
            sub: components["schemas"]["EditorId"];
            /** Format: date-time */
            updatedAt: string;
        };
        /** Format: uuid */
        EditorId: string;
        FacetCounts: {
            count: number;
            value: string;
        }[];
        /** @description One thing that is wrong with a request */
        Fault: {
            /** @description For programs, such as REQUIRED */
            code: string;
            /** @description For a person: the rule */
            message: string;
            /** @description JSON pointer; the whole is the empty string */
            path: string;
        };
        /** @description What API Gateway answers by itself, before any function is called */
        GatewayMessage: {
            message: string | null;
        };
        Image: {
            alt: {
                /** @description must be Unicode text: half a surrogate pair is none */
                en?: string;
                /** @description must be Unicode text: half a surrogate pair is none */
                es?: string;
                /** @description must be Unicode text: half a surrogate pair is none */
                "pt-BR"?: string;
            };
            bytes: number;
            caption: {
                /** @description must be Unicode text: half a surrogate pair is none */
                en?: string;
                /** @description must be Unicode text: half a surrogate pair is none */
                es?: string;
                /** @description must be Unicode text: half a surrogate pair is none */
                "pt-BR"?: string;
            };
            /** @enum {string} */
            contentType: "image/jpeg" | "image/png" | "image/webp" | "image/avif";
            /** Format: date-time */
            createdAt: string;
            /** @description must be Unicode text: half a surrogate pair is none */
            credit?: string;
            exif?: {
                exposureS?: number;
                fNumber?: number;
                focalLengthMm?: number;
                iso?: number;
                /** @description must be Unicode text: half a surrogate pair is none */
                lens?: string;
                /** @description must be Unicode text: half a surrogate pair is none */
                make?: string;
                /** @description must be Unicode text: half a surrogate pair is none */
                model?: string;
                takenAt?: string;
            };
            /** @description must be Unicode text: half a surrogate pair is none */
            fileName: string;
            focalPoint?: {
                x: number;
                y: number;
            };
            height?: number;
            id: string;
            ownerId: components["schemas"]["EditorId"];
            /** @description must be Unicode text: half a surrogate pair is none */
            placeholder?: string;
            rejection?: components["schemas"]["ImageRejection"];
            sha256: string;
            /** @enum {string} */
            state: "awaiting" | "processing" | "ready" | "rejected" | "hidden";
            /** Format: date-time */
            updatedAt: string;
            variants?: {
                bytes: number;
                /** @enum {string} */
                format: "avif" | "webp" | "jpeg";
                height: number;
                key: string;
                width: number;
            }[];
            version: number;
            width?: number;
        };
        ImageRejection: {
            /** @enum {string} */
            code: "NOT_AS_DECLARED" | "UNKNOWN_FORMAT" | "DAMAGED" | "ANIMATED" | "TOO_SMALL" | "TOO_LARGE" | "NOT_PROCESSED";
            /** @description must be Unicode text: half a surrogate pair is none */
            message: string;
        };
        /** @enum {string} */
        ImageRole: "hero" | "product" | "sample" | "studio";
        ImageUse: {
            imageId: string;
            role: components["schemas"]["ImageRole"];
        };
        JsonFeed: {
            description: string;
            /** Format: iri */
            home_page_url: string;
            items: {
                authors: {
                    name: string;
                }[];
                content_text: string;
                /** Format: date-time */
                date_published: string;
                id: string;
                language: components["schemas"]["Locale"];
                tags: string[];
                title: string;
                /** Format: iri */
                url: string;
            }[];
            language: components["schemas"]["Locale"];
            title: string;
            /** @constant */
            version: "https://jsonfeed.org/version/1.1";
        };
        JsonLd: {
            /** @constant */
            "@context": "https://schema.org";
            /** @constant */
            "@type": "Product";
            brand: {
                /** @constant */
                "@type": "Brand";
                name: string;
            };
            category: string;
            image?: string[];
            name: string;
            review: {
                /** @constant */
                "@type": "Review";
                author: {
                    /** @constant */
                    "@type": "Person";
                    name: string;
                }[];
                /** Format: date-time */
                dateModified: string;
                /** Format: date-time */
                datePublished: string;
                description?: string;
                inLanguage: components["schemas"]["Locale"];
                name: string;
                negativeNotes?: {
                    /** @constant */
                    "@type": "ItemList";
                    itemListElement: {
                        /** @constant */
                        "@type": "ListItem";
                        name: string;
                        position: number;
                    }[];
                };
                positiveNotes?: {
                    /** @constant */
                    "@type": "ItemList";
                    itemListElement: {
                        /** @constant */
                        "@type": "ListItem";
                        name: string;
                        position: number;
                    }[];
                };
                reviewBody?: string;
                reviewRating: {
                    /** @constant */
                    "@type": "Rating";
                    /** @constant */
                    bestRating: 100;
                    ratingValue: number;
                    /** @constant */
                    worstRating: 0;
                };
            };
        };
        LensSpecs: {
            dimensionsMm?: [
                number,
                number
            ];
            filterMm?: number;
            focalLengthMm?: {
                max: number;
                min: number;
            };
            maxAperture?: {
                tele: number;
                wide: number;
            };
            minFocusM?: number;
            /** @description must be Unicode text: half a surrogate pair is none */
            mount?: string;
            stabilisationStops?: number;
            weatherSealed?: boolean;
            weightG?: number;
        };
        /** @enum {string} */
        Locale: "es" | "pt-BR" | "en";
        LocalizedReview: {
            /** @description must be Unicode text: half a surrogate pair is none */
            body?: string;
            cons: string[];
            goodFor: string[];
            pros: string[];
            seo?: {
                /** @description must be Unicode text: half a surrogate pair is none */
                description?: string;
                /** @description must be Unicode text: half a surrogate pair is none */
                title?: string;
            };
            slug: components["schemas"]["Slug"];
            /** @description must be Unicode text: half a surrogate pair is none */
            summary?: string;
            /** @description must be Unicode text: half a surrogate pair is none */
            title: string;
            /** @description must be Unicode text: half a surrogate pair is none */
            verdict?: string;
        };
        Money: {
            amount: number;
            currency: string;
        };
        NewCamera: {
            /** @default [] */
            aliases: string[];
            /**
             * Format: date
             * @description must be a day that exists
             */
            announcedOn?: string;
            availability: components["schemas"]["Availability"];
            /** @description must be Unicode text: half a surrogate pair is none */
            brand: string;
            /** @enum {string} */
            class: "mirrorless" | "dslr" | "compact" | "medium-format" | "action" | "cinema" | "instant";
            /** @enum {string} */
            kind: "camera";
            /** @description must be Unicode text: half a surrogate pair is none */
            model: string;
            msrp?: components["schemas"]["Money"];
            /** @default [] */
            offers: {
                /**
                 * Format: date
                 * @description must be a day that exists
                 */
                asOf: string;
                /** @enum {string} */
                condition: "new" | "used" | "refurbished";
                price: components["schemas"]["Money"];
                /** @description must be Unicode text: half a surrogate pair is none */
                seller: string;
                /**
                 * Format: iri
                 * @description must have at most 2048 bytes in UTF-8
                 */
                url: string;
            }[];
            slug?: components["schemas"]["Slug"];
            /** @default {} */
            specs: components["schemas"]["CameraSpecs"];
        } | {
            /** @default [] */
            aliases: string[];
            /**
             * Format: date
             * @description must be a day that exists
             */
            announcedOn?: string;
            availability: components["schemas"]["Availability"];
            /** @description must be Unicode text: half a surrogate pair is none */
            brand: string;
            /** @enum {string} */
            class: "lens";
            /** @enum {string} */
            kind: "lens";
            /** @description must be Unicode text: half a surrogate pair is none */
            model: string;
            msrp?: components["schemas"]["Money"];
            /** @default [] */
            offers: {
                /**
                 * Format: date
                 * @description must be a day that exists
                 */
                asOf: string;
                /** @enum {string} */
                condition: "new" | "used" | "refurbished";
                price: components["schemas"]["Money"];
                /** @description must be Unicode text: half a surrogate pair is none */
                seller: string;
                /**
                 * Format: iri
                 * @description must have at most 2048 bytes in UTF-8
                 */
                url: string;
            }[];
            slug?: components["schemas"]["Slug"];
            /** @default {} */
            specs: components["schemas"]["LensSpecs"];
        };
        NewEditor: {
            /** @description must be Unicode text: half a surrogate pair is none */
            bio?: string;
            /** Format: email */
            email: string;
            /** @description must be Unicode text: half a surrogate pair is none */
            name: string;
            role: components["schemas"]["Role"];
        };
        NewImage: {
            bytes: number;
            /** @enum {string} */
            contentType: "image/jpeg" | "image/png" | "image/webp" | "image/avif";
            /** @description must be Unicode text: half a surrogate pair is none */
            fileName: string;
            sha256: string;
        };
        NewReview: {
            /** @enum {string} */
            award?: "gold" | "silver";
            cameraId: string;
            /** @default [] */
            images: components["schemas"]["ImageUse"][];
            /** @description must have at least one of es, pt-BR, en */
            locales: {
                en?: {
                    /** @description must be Unicode text: half a surrogate pair is none */
                    body?: string;
                    /** @default [] */
                    cons: string[];
                    /** @default [] */
                    goodFor: string[];
                    /** @default [] */
                    pros: string[];
                    seo?: {
                        /** @description must be Unicode text: half a surrogate pair is none */
                        description?: string;
                        /** @description must be Unicode text: half a surrogate pair is none */
                        title?: string;
                    };
                    slug?: components["schemas"]["Slug"];
                    /** @description must be Unicode text: half a surrogate pair is none */
                    summary?: string;
                    /** @description must be Unicode text: half a surrogate pair is none */
                    title: string;
                    /** @description must be Unicode text: half a surrogate pair is none */
                    verdict?: string;
                };
                es?: {
                    /** @description must be Unicode text: half a surrogate pair is none */
                    body?: string;
                    /** @default [] */
                    cons: string[];
                    /** @default [] */
                    goodFor: string[];
                    /** @default [] */
                    pros: string[];
                    seo?: {
                        /** @description must be Unicode text: half a surrogate pair is none */
                        description?: string;
                        /** @description must be Unicode text: half a surrogate pair is none */
                        title?: string;
                    };
                    slug?: components["schemas"]["Slug"];
                    /** @description must be Unicode text: half a surrogate pair is none */
                    summary?: string;
                    /** @description must be Unicode text: half a surrogate pair is none */
                    title: string;
                    /** @description must be Unicode text: half a surrogate pair is none */
                    verdict?: string;
                };
                "pt-BR"?: {
                    /** @description must be Unicode text: half a surrogate pair is none */
                    body?: string;
                    /** @default [] */
                    cons: string[];
                    /** @default [] */
                    goodFor: string[];
                    /** @default [] */
                    pros: string[];
                    seo?: {
                        /** @description must be Unicode text: half a surrogate pair is none */
                        description?: string;
                        /** @description must be Unicode text: half a surrogate pair is none */
                        title?: string;
                    };
                    slug?: components["schemas"]["Slug"];
                    /** @description must be Unicode text: half a surrogate pair is none */
                    summary?: string;
                    /** @description must be Unicode text: half a surrogate pair is none */
                    title: string;
                    /** @description must be Unicode text: half a surrogate pair is none */
                    verdict?: string;
                };
            };
            rubric?: components["schemas"]["RubricId"];
            /** @default {} */
            scores: components["schemas"]["Scores"];
            testUnit?: {
                /** @description must be Unicode text: half a surrogate pair is none */
                disclosure?: string;
                /** @description must be Unicode text: half a surrogate pair is none */
                firmware?: string;
                /** @default false */
                preProduction: boolean;
                /** @enum {string} */
                source: "owned" | "loan" | "manufacturer";
                /**
                 * Format: date
                 * @description must be a day that exists
                 */
                testedFrom?: string;
                /**
                 * Format: date
                 * @description must be a day that exists
                 */
                testedTo?: string;
            };
        };
        PageImage: {
            alt: string;
            caption?: string;
            credit?: string;
            focalPoint?: {
                x: number;
                y: number;
            };
            height: number;
            placeholder: string;
            role: components["schemas"]["ImageRole"];
            sizes: string;
            sources: {
                srcset: string;
                type: string;
            }[];
            src: string;
            width: number;
        };
        PageOfList: {
            next: string | null;
            total: number;
        };
        PreviewLink: {
            /** Format: date-time */
            expiresAt: string;
            path: string;
            token: string;
            version: number;
        };
        PreviewPage: {
            authors: string[];
            /** @enum {string} */
            award?: "gold" | "silver";
            camera: components["schemas"]["PublicCamera"];
            coverage: number;
            /** Format: date-time */
            expiresAt: string;
            images: {
                alt: {
                    en?: string;
                    es?: string;
                    "pt-BR"?: string;
                };
                caption: {
                    en?: string;
                    es?: string;
                    "pt-BR"?: string;
                };
                /** @description must be Unicode text: half a surrogate pair is none */
                credit?: string;
                imageId: string;
                picture?: {
                    focalPoint?: {
                        x: number;
                        y: number;
                    };
                    height: number;
                    placeholder: string;
                    sources: {
                        srcset: string;
                        type: string;
                    }[];
                    src: string;
                    width: number;
                };
                role: components["schemas"]["ImageRole"];
                /** @enum {string} */
                state: "awaiting" | "processing" | "ready" | "rejected" | "hidden" | "removed";
            }[];
            locales: {
                en?: components["schemas"]["LocalizedReview"];
                es?: components["schemas"]["LocalizedReview"];
                "pt-BR"?: components["schemas"]["LocalizedReview"];
            };
            overall?: number;
            rubric: components["schemas"]["RubricId"];
            scores: components["schemas"]["Scores"];
            testUnit?: {
                /** @description must be Unicode text: half a surrogate pair is none */
                disclosure?: string;
                /** @description must be Unicode text: half a surrogate pair is none */
                firmware?: string;
                preProduction: boolean;
                /** @enum {string} */
                source: "owned" | "loan" | "manufacturer";
                /**
                 * Format: date
                 * @description must be a day that exists
                 */
                testedFrom?: string;
                /**
                 * Format: date
                 * @description must be a day that exists
                 */
                testedTo?: string;
            };
            version: number;
        };
        Problem: {
            /** @enum {string} */
            code: "UNKNOWN_PARAMETER" | "INVALID_PARAMETER" | "INVALID_CURSOR" | "INVALID_IDEMPOTENCY_KEY" | "MALFORMED_JSON" | "EDITOR_UNKNOWN" | "EDITOR_DISABLED" | "PERMISSION_DENIED" | "APPROVAL_REQUIRED" | "EDITOR_IS_SELF" | "EDITOR_NOT_FOUND" | "CAMERA_NOT_FOUND" | "IMAGE_NOT_FOUND" | "CONTENT_NOT_FOUND" | "PROBLEM_NOT_FOUND" | "EDITOR_EXISTS" | "REVIEW_NOT_FOUND" | "VERSION_NOT_FOUND" | "PREVIEW_NOT_FOUND" | "ILLEGAL_TRANSITION" | "TOO_MANY_SLUGS" | "SLUG_TAKEN" | "IMAGE_IN_USE" | "IMAGE_CHANGED" | "CAMERA_CHANGED" | "IDEMPOTENCY_IN_PROGRESS" | "CONTENT_GONE" | "PREVIEW_GONE" | "STALE_VERSION" | "BODY_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "INVALID_BODY" | "CAMERA_INVALID" | "IMAGE_INVALID" | "REVIEW_INVALID" | "REVIEW_INCOMPLETE" | "IDEMPOTENCY_KEY_REUSED" | "SCHEDULE_INVALID" | "PRECONDITION_REQUIRED" | "IMAGE_QUOTA_EXCEEDED" | "INTERNAL" | "SIGN_IN_UNFINISHED" | "WRITE_CONFLICT" | "OVERLOADED";
            detail: string;
            errors?: components["schemas"]["Fault"][];
            /** @description Id of the request, as in x-request-id */
            instance: string;
            /** @description From which the step would be possible */
            possibleStates?: string[];
            status: number;
            title: string;
            /** @description Where the code is documented, relative to the API */
            type: string;
        };
        PublicCamera: {
            aliases: string[];
            /**
             * Format: date
             * @description must be a day that exists
             */
            announcedOn?: string;
            availability: components["schemas"]["Availability"];
            /** @description must be Unicode text: half a surrogate pair is none */
            brand: string;
            /** @enum {string} */
            class: "mirrorless" | "dslr" | "compact" | "medium-format" | "action" | "cinema" | "instant";
            /** @enum {string} */
            kind: "camera";
            /** @description must be Unicode text: half a surrogate pair is none */
            model: string;
            msrp?: components["schemas"]["Money"];
            offers: {
                /**
                 * Format: date
                 * @description must be a day that exists
                 */
                asOf: string;
                /** @enum {string} */
                condition: "new" | "used" | "refurbished";
                price: components["schemas"]["Money"];
                /** @description must be Unicode text: half a surrogate pair is none */
                seller: string;
                /**
                 * Format: iri
                 * @description must have at most 2048 bytes in UTF-8
                 */
                url: string;
            }[];
            slug: components["schemas"]["Slug"];
            specs: components["schemas"]["CameraSpecs"];
        } | {
            aliases: string[];
            /**
             * Format: date
             * @description must be a day that exists
             */
            announcedOn?: string;
            availability: components["schemas"]["Availability"];
            /** @description must be Unicode text: half a surrogate pair is none */
            brand: string;
            /** @enum {string} */
            class: "lens";
            /** @enum {string} */
            kind: "lens";
            /** @description must be Unicode text: half a surrogate pair is none */
            model: string;
            msrp?: components["schemas"]["Money"];
            offers: {
                /**
                 * Format: date
                 * @description must be a day that exists
                 */
                asOf: string;
                /** @enum {string} */
                condition: "new" | "used" | "refurbished";
                price: components["schemas"]["Money"];
                /** @description must be Unicode text: half a surrogate pair is none */
                seller: string;
                /**
                 * Format: iri
                 * @description must have at most 2048 bytes in UTF-8
                 */
                url: string;
            }[];
            slug: components["schemas"]["Slug"];
            specs: components["schemas"]["LensSpecs"];
        };
        Review: {
            authors: string[];
            /** @enum {string} */
            award?: "gold" | "silver";
            cameraId: string;
            coverage: number;
            /** Format: date-time */
            createdAt: string;
            id: string;
            images: components["schemas"]["ImageUse"][];
            live: {
                en?: {
                    images?: string[];
                    slug: components["schemas"]["Slug"];
                    version: number;
                };
                es?: {
                    images?: string[];
                    slug: components["schemas"]["Slug"];
                    version: number;
                };
                "pt-BR"?: {
                    images?: string[];
                    slug: components["schemas"]["Slug"];
                    version: number;
                };
            };
            locales: {
                en?: components["schemas"]["LocalizedReview"];
                es?: components["schemas"]["LocalizedReview"];
                "pt-BR"?: components["schemas"]["LocalizedReview"];
            };
            overall?: number;
            ownerId: components["schemas"]["EditorId"];
            past: {
                en?: components["schemas"]["Slug"][];
                es?: components["schemas"]["Slug"][];
                "pt-BR"?: components["schemas"]["Slug"][];
            };
            previewEpoch: number;
            /** Format: date-time */
            publishedAt?: string;
            requestedChanges?: {
                /** Format: date-time */
                at: string;
                /** @description must be Unicode text: half a surrogate pair is none */
                by: string;
                /** @description must be Unicode text: half a surrogate pair is none */
                note: string;
            };
            rubric: components["schemas"]["RubricId"];
            schedule?: components["schemas"]["Schedule"];
            scores: components["schemas"]["Scores"];
            /** @enum {string} */
            state: "draft" | "in_review" | "published" | "withdrawn";
            testUnit?: {
                /** @description must be Unicode text: half a surrogate pair is none */
                disclosure?: string;
                /** @description must be Unicode text: half a surrogate pair is none */
                firmware?: string;
                preProduction: boolean;
                /** @enum {string} */
                source: "owned" | "loan" | "manufacturer";
                /**
                 * Format: date
                 * @description must be a day that exists
                 */
                testedFrom?: string;
                /**
                 * Format: date
                 * @description must be a day that exists
                 */
                testedTo?: string;
            };
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        ReviewOfCamera: {
            authors: string[];
            /** @enum {string} */
            award?: "gold" | "silver";
            locale: components["schemas"]["Locale"];
            overall: number;
            /** Format: date-time */
            publishedAt: string;
            slug: components["schemas"]["Slug"];
            title: string;
        };
        ReviewSummary: {
            authors: string[];
            /** @enum {string} */
            award?: "gold" | "silver";
            cameraId: string;
            hasFailed: boolean;
            id: string;
            overall?: number;
            ownerId: components["schemas"]["EditorId"];
            /** Format: date-time */
            publishedAt?: string;
            /** Format: date-time */
            scheduledFor?: string;
            /** @enum {string} */
            state: "draft" | "in_review" | "published" | "withdrawn";
            titles: {
                en?: string;
                es?: string;
                "pt-BR"?: string;
            };
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        /** @enum {string} */
        Role: "editor" | "chief" | "admin";
        /** @enum {string} */
        RubricId: "camera-1" | "lens-1";
        Schedule: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["EditorId"];
            failure?: {
                /** Format: date-time */
                at: string;
                /** @description must be Unicode text: half a surrogate pair is none */
                message: string;
                /** Format: date-time */
                retryAt?: string;
                tries: number;
            };
            images?: string[];
            isWhole: boolean;
            slugs: {
                en?: components["schemas"]["Slug"];
                es?: components["schemas"]["Slug"];
                "pt-BR"?: components["schemas"]["Slug"];
            };
            /** @description must be Unicode text: half a surrogate pair is none */
            timeZone: string;
            version: number;
        };
        Scores: {
            [key: string]: {
                /** @description must be Unicode text: half a surrogate pair is none */
                notApplicable?: string;
                /** @description must be Unicode text: half a surrogate pair is none */
                note?: string;
                value?: number;
            };
        };
        ScoringRubric: {
            id: components["schemas"]["RubricId"];
            isCurrent: boolean;
            /** @enum {string} */
            kind: "camera" | "lens";
            uses: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            weights: {
                [key: string]: number;
            };
        };
        /** @enum {string} */
        SensorFormat: "medium-format" | "full-frame" | "aps-h" | "aps-c" | "four-thirds" | "1-inch" | "2/3-inch" | "1/1.7-inch" | "1/1.8-inch" | "1/2-inch" | "1/2.3-inch" | "smaller";
        /** @description is a word that the portal needs for itself */
        Slug: string;
        Standing: {
            class: components["schemas"]["CameraClass"];
            of: number;
            percentile: number;
            rank: number;
            rubric: components["schemas"]["RubricId"];
        };
        Suggestion: {
            brand: string;
            /** @enum {string} */
            kind: "camera" | "lens";
            model: string;
            reviews: number;
            slug: components["schemas"]["Slug"];
        } | {
            /** @constant */
            kind: "review";
            slug: components["schemas"]["Slug"];
            title: string;
        };
        UploadForm: {
            /** Format: date-time */
            expiresAt: string;
            fields: {
                [key: string]: string;
            };
            url: string;
        };
        UseScores: {
            landscape?: number;
            portrait?: number;
            sports?: number;
            travel?: number;
            video?: number;
        };
    };
    responses: {
        /** @description A query parameter is not known or repeated. A parameter has a value that does not fit. The body is not JSON. An Idempotency-Key has 1 to 255 visible ASCII characters */
        Status400: {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "UNKNOWN_PARAMETER" | "INVALID_PARAMETER" | "MALFORMED_JSON" | "INVALID_IDEMPOTENCY_KEY";
                    /** @constant */
                    status?: 400;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description A query parameter is not known or repeated. A parameter has a value that does not fit. The cursor belongs to another list, or was changed */
        "Status400-2": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "UNKNOWN_PARAMETER" | "INVALID_PARAMETER" | "INVALID_CURSOR";
                    /** @constant */
                    status?: 400;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description A query parameter is not known or repeated. A parameter has a value that does not fit. The cursor belongs to another list, or was changed */
        "Status400-3": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "public, max-age=5, s-maxage=5";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "UNKNOWN_PARAMETER" | "INVALID_PARAMETER" | "INVALID_CURSOR";
                    /** @constant */
                    status?: 400;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description A query parameter is not known or repeated. A parameter has a value that does not fit */
        "Status400-4": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "public, max-age=5, s-maxage=5";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "UNKNOWN_PARAMETER" | "INVALID_PARAMETER";
                    /** @constant */
                    status?: 400;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description A query parameter is not known or repeated */
        "Status400-5": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "public, max-age=5, s-maxage=5";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "UNKNOWN_PARAMETER";
                    /** @constant */
                    status?: 400;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description A query parameter is not known or repeated */
        "Status400-6": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "UNKNOWN_PARAMETER";
                    /** @constant */
                    status?: 400;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description A query parameter is not known or repeated. A parameter has a value that does not fit */
        "Status400-7": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "UNKNOWN_PARAMETER" | "INVALID_PARAMETER";
                    /** @constant */
                    status?: 400;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description A query parameter is not known or repeated. The body is not JSON. An Idempotency-Key has 1 to 255 visible ASCII characters */
        "Status400-8": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "UNKNOWN_PARAMETER" | "MALFORMED_JSON" | "INVALID_IDEMPOTENCY_KEY";
                    /** @constant */
                    status?: 400;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description A query parameter is not known or repeated. A parameter has a value that does not fit */
        "Status400-9": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "UNKNOWN_PARAMETER" | "INVALID_PARAMETER";
                    /** @constant */
                    status?: 400;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description A query parameter is not known or repeated. A parameter has a value that does not fit. The body is not JSON */
        "Status400-10": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "UNKNOWN_PARAMETER" | "INVALID_PARAMETER" | "MALFORMED_JSON";
                    /** @constant */
                    status?: 400;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description A query parameter is not known or repeated */
        "Status400-11": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "UNKNOWN_PARAMETER";
                    /** @constant */
                    status?: 400;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description A query parameter is not known or repeated. The body is not JSON */
        "Status400-12": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "UNKNOWN_PARAMETER" | "MALFORMED_JSON";
                    /** @constant */
                    status?: 400;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description A query parameter is not known or repeated. A parameter has a value that does not fit. An Idempotency-Key has 1 to 255 visible ASCII characters */
        "Status400-13": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "UNKNOWN_PARAMETER" | "INVALID_PARAMETER" | "INVALID_IDEMPOTENCY_KEY";
                    /** @constant */
                    status?: 400;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description There is no token, or it is not valid */
        Status401: {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description The account is not that of an editor. The account was disabled by an admin. The role of the account does not allow this. A chief editor publishes here, after approval. The token lacks the scope */
        Status403: {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "EDITOR_UNKNOWN" | "EDITOR_DISABLED" | "PERMISSION_DENIED" | "APPROVAL_REQUIRED";
                    /** @constant */
                    status?: 403;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The account is not that of an editor. The account was disabled by an admin. The role of the account does not allow this. The token lacks the scope */
        "Status403-2": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "EDITOR_UNKNOWN" | "EDITOR_DISABLED" | "PERMISSION_DENIED";
                    /** @constant */
                    status?: 403;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The account is not that of an editor. The account was disabled by an admin. The role of the account does not allow this. Nobody may do this to their own account. The token lacks the scope */
        "Status403-3": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "EDITOR_UNKNOWN" | "EDITOR_DISABLED" | "PERMISSION_DENIED" | "EDITOR_IS_SELF";
                    /** @constant */
                    status?: 403;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description There is no such page */
        Status404: {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "public, max-age=5, s-maxage=5";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "CONTENT_NOT_FOUND";
                    /** @constant */
                    status?: 404;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description There is no such camera or lens */
        "Status404-2": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "public, max-age=5, s-maxage=5";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "CAMERA_NOT_FOUND";
                    /** @constant */
                    status?: 404;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description There is no such problem code */
        "Status404-3": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "public, max-age=5, s-maxage=5";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "PROBLEM_NOT_FOUND";
                    /** @constant */
                    status?: 404;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The preview link is not valid, or has expired */
        "Status404-4": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "PREVIEW_NOT_FOUND";
                    /** @constant */
                    status?: 404;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description There is no such camera or lens */
        "Status404-5": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "CAMERA_NOT_FOUND";
                    /** @constant */
                    status?: 404;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description There is no such editor */
        "Status404-6": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "EDITOR_NOT_FOUND";
                    /** @constant */
                    status?: 404;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description There is no such review */
        "Status404-7": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "REVIEW_NOT_FOUND";
                    /** @constant */
                    status?: 404;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description There is no such review. No such version of the review is kept */
        "Status404-8": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "REVIEW_NOT_FOUND" | "VERSION_NOT_FOUND";
                    /** @constant */
                    status?: 404;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description There is no such image */
        "Status404-9": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "IMAGE_NOT_FOUND";
                    /** @constant */
                    status?: 404;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The first request with this Idempotency-Key is still at work. The slug belongs to something else. The camera was changed meanwhile: ask again. An image was changed meanwhile: ask again */
        Status409: {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "SLUG_TAKEN" | "CAMERA_CHANGED" | "IMAGE_CHANGED";
                    /** @constant */
                    status?: 409;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The first request with this Idempotency-Key is still at work. The slug belongs to something else */
        "Status409-2": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "SLUG_TAKEN";
                    /** @constant */
                    status?: 409;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The slug belongs to something else */
        "Status409-3": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "SLUG_TAKEN";
                    /** @constant */
                    status?: 409;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The first request with this Idempotency-Key is still at work. The e-mail address belongs to an editor already */
        "Status409-4": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "EDITOR_EXISTS";
                    /** @constant */
                    status?: 409;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The first request with this Idempotency-Key is still at work. The state of the review does not allow this */
        "Status409-5": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "ILLEGAL_TRANSITION";
                    /** @constant */
                    status?: 409;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The first request with this Idempotency-Key is still at work. The state of the review does not allow this. The slug belongs to something else. The page changed its address too often. The camera was changed meanwhile: ask again. An image was changed meanwhile: ask again */
        "Status409-6": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "ILLEGAL_TRANSITION" | "SLUG_TAKEN" | "TOO_MANY_SLUGS" | "CAMERA_CHANGED" | "IMAGE_CHANGED";
                    /** @constant */
                    status?: 409;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The first request with this Idempotency-Key is still at work. The slug belongs to something else. The page changed its address too often. The camera was changed meanwhile: ask again. An image was changed meanwhile: ask again */
        "Status409-7": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "SLUG_TAKEN" | "TOO_MANY_SLUGS" | "CAMERA_CHANGED" | "IMAGE_CHANGED";
                    /** @constant */
                    status?: 409;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The first request with this Idempotency-Key is still at work. The state of the review does not allow this. The slug belongs to something else */
        "Status409-8": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "IDEMPOTENCY_IN_PROGRESS" | "ILLEGAL_TRANSITION" | "SLUG_TAKEN";
                    /** @constant */
                    status?: 409;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The first request with this Idempotency-Key is still at work */
        "Status409-9": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "IDEMPOTENCY_IN_PROGRESS";
                    /** @constant */
                    status?: 409;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description A review shows the image */
        "Status409-10": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "IMAGE_IN_USE";
                    /** @constant */
                    status?: 409;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The page was withdrawn */
        Status410: {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "public, max-age=5, s-maxage=5";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "CONTENT_GONE";
                    /** @constant */
                    status?: 410;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The preview was revoked */
        "Status410-2": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "PREVIEW_GONE";
                    /** @constant */
                    status?: 410;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description It was changed meanwhile */
        Status412: {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                ETag: components["headers"]["ETag"];
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "STALE_VERSION";
                    /** @constant */
                    status?: 412;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The body has more than 256 KiB. The request has more than 10 MB */
        Status413: {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "BODY_TOO_LARGE";
                    /** @constant */
                    status?: 413;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The body must be application/json */
        Status415: {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "UNSUPPORTED_MEDIA_TYPE";
                    /** @constant */
                    status?: 415;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The body does not fit its schema. The Idempotency-Key was used for another request. The review breaks a rule. The review lacks what publishing demands */
        Status422: {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "INVALID_BODY" | "IDEMPOTENCY_KEY_REUSED" | "REVIEW_INVALID" | "REVIEW_INCOMPLETE";
                    /** @constant */
                    status?: 422;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The body does not fit its schema. The Idempotency-Key was used for another request. The camera breaks a rule */
        "Status422-2": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "INVALID_BODY" | "IDEMPOTENCY_KEY_REUSED" | "CAMERA_INVALID";
                    /** @constant */
                    status?: 422;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The body does not fit its schema. The camera breaks a rule */
        "Status422-3": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "INVALID_BODY" | "CAMERA_INVALID";
                    /** @constant */
                    status?: 422;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The body does not fit its schema. The Idempotency-Key was used for another request */
        "Status422-4": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "INVALID_BODY" | "IDEMPOTENCY_KEY_REUSED";
                    /** @constant */
                    status?: 422;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The body does not fit its schema */
        "Status422-5": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "INVALID_BODY";
                    /** @constant */
                    status?: 422;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The body does not fit its schema. The review breaks a rule */
        "Status422-6": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "INVALID_BODY" | "REVIEW_INVALID";
                    /** @constant */
                    status?: 422;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The Idempotency-Key was used for another request */
        "Status422-7": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "IDEMPOTENCY_KEY_REUSED";
                    /** @constant */
                    status?: 422;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The Idempotency-Key was used for another request. The review lacks what publishing demands */
        "Status422-8": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "IDEMPOTENCY_KEY_REUSED" | "REVIEW_INCOMPLETE";
                    /** @constant */
                    status?: 422;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The body does not fit its schema. The Idempotency-Key was used for another request. The review lacks what publishing demands */
        "Status422-9": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "INVALID_BODY" | "IDEMPOTENCY_KEY_REUSED" | "REVIEW_INCOMPLETE";
                    /** @constant */
                    status?: 422;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The body does not fit its schema. The Idempotency-Key was used for another request. The review breaks a rule */
        "Status422-10": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "INVALID_BODY" | "IDEMPOTENCY_KEY_REUSED" | "REVIEW_INVALID";
                    /** @constant */
                    status?: 422;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The body does not fit its schema. The time of the schedule cannot be used. The review lacks what publishing demands */
        "Status422-11": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "INVALID_BODY" | "SCHEDULE_INVALID" | "REVIEW_INCOMPLETE";
                    /** @constant */
                    status?: 422;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The body does not fit its schema. The image breaks a rule */
        "Status422-12": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "INVALID_BODY" | "IMAGE_INVALID";
                    /** @constant */
                    status?: 422;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description If-Match must name the version that the change is meant for */
        Status428: {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "PRECONDITION_REQUIRED";
                    /** @constant */
                    status?: 428;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests at once */
        Status429: {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description Enough images for today: go on tomorrow. Too many requests at once */
        "Status429-2": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "Retry-After": components["headers"]["Retry-After"];
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "IMAGE_QUOTA_EXCEEDED";
                    /** @constant */
                    status?: 429;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description Something failed on our side. The function failed */
        Status500: {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "INTERNAL";
                    /** @constant */
                    status?: 500;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description Something failed on our side. The function failed */
        "Status500-2": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "no-store";
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "INTERNAL";
                    /** @constant */
                    status?: 500;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description Too many writes to one thing at once: ask again. Too much to do at the moment: ask again. The function did not answer in time */
        Status503: {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "Retry-After": components["headers"]["Retry-After"];
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "WRITE_CONFLICT" | "OVERLOADED";
                    /** @constant */
                    status?: 503;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description Too much to do at the moment: ask again. The function did not answer in time */
        "Status503-2": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "no-store";
                "Retry-After": components["headers"]["Retry-After"];
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "OVERLOADED";
                    /** @constant */
                    status?: 503;
                } & components["schemas"]["Problem"];
            };
        };
        /** @description Too many writes to one thing at once: ask again. The change was made here but not yet in the sign-in service: ask again. Too much to do at the moment: ask again. The function did not answer in time */
        "Status503-3": {
            headers: {
                "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                "Cache-Control"?: "private, no-store";
                "Retry-After": components["headers"]["Retry-After"];
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": {
                    /** @enum {unknown} */
                    code?: "WRITE_CONFLICT" | "SIGN_IN_UNFINISHED" | "OVERLOADED";
                    /** @constant */
                    status?: 503;
                } & components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Decides the language where `locale` is `auto` */
        AcceptLanguage: string;
        /** @description Makes it safe to ask again: for 24 hours, the same key and request get the first answer */
        IdempotencyKey: string;
        /** @description ETag of the version that the change is meant for; `*` for any */
        IfMatch: string;
        /** @description ETag of the answer that the caller has: 304 while it is still right */
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description API Gateway's id of the request */
        "Apigw-Requestid": string;
        /** @description Where the caller takes gzip, and it is worth it */
        "Content-Encoding": "gzip";
        /** @description Language of the content; of each, where there are several */
        "Content-Language": string;
        /** @description Entity tag of the content; of what has versions, its version */
        ETag: string;
        /** @description The answer is that of the first request with the key */
        "Idempotency-Replayed": "true";
        /** @description Address of what was made, or of what has moved */
        Location: string;
        /** @description The address is a secret */
        "Referrer-Policy": "no-referrer";
        /** @description Seconds after which asking again could help */
        "Retry-After": string;
        /** @description Headers of the request that the answer depends on */
        Vary: string;
        /** @description What the token lacks */
        "WWW-Authenticate": string;
        /** @description The content is what it says */
        "X-Content-Type-Options": "nosniff";
        /** @description Id of the request, as in the log */
        "X-Request-Id": string;
        /** @description Not for search engines */
        "X-Robots-Tag": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCameras: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description must be a whole number of 1 to 100 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CameraSummary"][];
                        page: components["schemas"]["PageOfList"];
                    };
                };
            };
            400: components["responses"]["Status400-2"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    createCamera: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to ask again: for 24 hours, the same key and request get the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCamera"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Camera"];
                };
            };
            400: components["responses"]["Status400-8"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            409: components["responses"]["Status409-2"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422-2"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getCamera: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    ETag: components["headers"]["ETag"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Camera"];
                };
            };
            400: components["responses"]["Status400-9"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            404: components["responses"]["Status404-5"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    changeCamera: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is meant for; `*` for any */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
                "application/merge-patch+json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    ETag: components["headers"]["ETag"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        camera: components["schemas"]["Camera"];
                        refreshed: {
                            isComplete: boolean;
                            pages: number;
                            reviews: number;
                        };
                    };
                };
            };
            400: components["responses"]["Status400-10"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            404: components["responses"]["Status404-5"];
            409: components["responses"]["Status409-3"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422-3"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    listContent: {
        parameters: {
            query?: {
                author?: string[];
                availability?: components["schemas"]["Availability"][];
                award?: ("gold" | "silver")[];
                brand?: string[];
                class?: components["schemas"]["CameraClass"][];
                currency?: string;
                cursor?: string;
                facets?: ("kind" | "brand" | "mount" | "sensorFormat" | "class" | "availability" | "author" | "award")[];
                fields?: ("slug" | "locale" | "title" | "summary" | "authors" | "publishedAt" | "overall" | "award" | "kind" | "brand" | "model" | "cameraSlug" | "rubric" | "class" | "availability" | "alternates" | "aliases" | "mount" | "sensorFormat" | "effectiveMp" | "weightG" | "price" | "uses" | "image")[];
                kind?: ("camera" | "lens")[];
                /** @description must be a whole number of 1 to 100 */
                limit?: number;
                locale?: "es" | "pt-BR" | "en" | "auto";
                mount?: string[];
                /** @description must be a number of 0 to 1000 */
                mpMax?: number;
                /** @description must be a number of 0 to 1000 */
                mpMin?: number;
                /** @description must be a whole number of 0 to 1000000000 */
                priceMax?: number;
                /** @description must be a whole number of 0 to 1000000000 */
                priceMin?: number;
                /** @description must be a time such as 2026-01-31T12:00:00Z, or a date */
                publishedAfter?: string;
                /** @description must be a time such as 2026-01-31T12:00:00Z, or a date */
                publishedBefore?: string;
                /** @description must have a letter or a digit */
                q?: string;
                /** @description must be a whole number of 0 to 100 */
                scoreMin?: number;
                sensorFormat?: components["schemas"]["SensorFormat"][];
                sort?: "-publishedAt" | "publishedAt" | "-overall" | "price" | "-price" | "-use.landscape" | "-use.portrait" | "-use.sports" | "-use.travel" | "-use.video" | "relevance";
                use?: "landscape" | "portrait" | "sports" | "travel" | "video";
                /** @description must be a whole number of 0 to 100 */
                useMin?: number;
                /** @description must be a whole number of 1 to 100000 */
                weightMaxG?: number;
            };
            header?: {
                /** @description Decides the language where `locale` is `auto` */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of the answer that the caller has: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400" | "private, max-age=30";
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        facets?: {
                            [key: string]: components["schemas"]["FacetCounts"];
                        };
                        items: {
                            aliases?: string[];
                            alternates?: {
                                locale: components["schemas"]["Locale"];
                                slug: components["schemas"]["Slug"];
                            }[];
                            authors?: string[];
                            availability?: string;
                            /** @enum {string} */
                            award?: "gold" | "silver";
                            brand?: string;
                            cameraSlug?: components["schemas"]["Slug"];
                            class?: string;
                            effectiveMp?: number;
                            image?: components["schemas"]["CardImage"];
                            /** @enum {string} */
                            kind?: "camera" | "lens";
                            locale?: components["schemas"]["Locale"];
                            model?: string;
                            mount?: string;
                            overall?: number;
                            price?: components["schemas"]["Money"];
                            /** Format: date-time */
                            publishedAt?: string;
                            rubric?: components["schemas"]["RubricId"];
                            sensorFormat?: string;
                            slug?: components["schemas"]["Slug"];
                            summary?: string;
                            title?: string;
                            uses?: components["schemas"]["UseScores"];
                            weightG?: number;
                        }[];
                        page: components["schemas"]["PageOfList"];
                    };
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400" | "private, max-age=30";
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Status400-3"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500-2"];
            503: components["responses"]["Status503-2"];
        };
    };
    getPage: {
        parameters: {
            query?: {
                fields?: ("title" | "summary" | "verdict" | "pros" | "cons" | "goodFor" | "body" | "seo" | "slug" | "locale" | "authors" | "publishedAt" | "updatedAt" | "camera" | "rubric" | "scores" | "overall" | "coverage" | "award" | "testUnit" | "images" | "alternates" | "jsonLd")[];
                include?: "standing"[];
            };
            header?: {
                /** @description ETag of the answer that the caller has: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                slug: components["schemas"]["Slug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400";
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        alternates?: {
                            locale: components["schemas"]["Locale"];
                            slug: components["schemas"]["Slug"];
                        }[];
                        authors?: string[];
                        /** @enum {string} */
                        award?: "gold" | "silver";
                        /** @description must be Unicode text: half a surrogate pair is none */
                        body?: string;
                        camera?: components["schemas"]["PublicCamera"];
                        cons?: string[];
                        coverage?: number;
                        goodFor?: string[];
                        images?: components["schemas"]["PageImage"][];
                        jsonLd?: components["schemas"]["JsonLd"];
                        locale?: components["schemas"]["Locale"];
                        overall?: number;
                        pros?: string[];
                        /** Format: date-time */
                        publishedAt?: string;
                        rubric?: {
                            id: components["schemas"]["RubricId"];
                            weights: {
                                [key: string]: number;
                            };
                        };
                        scores?: components["schemas"]["Scores"];
                        seo?: {
                            /** @description must be Unicode text: half a surrogate pair is none */
                            description?: string;
                            /** @description must be Unicode text: half a surrogate pair is none */
                            title?: string;
                        };
                        slug?: components["schemas"]["Slug"];
                        standing?: components["schemas"]["Standing"];
                        /** @description must be Unicode text: half a surrogate pair is none */
                        summary?: string;
                        testUnit?: {
                            /** @description must be Unicode text: half a surrogate pair is none */
                            disclosure?: string;
                            /** @description must be Unicode text: half a surrogate pair is none */
                            firmware?: string;
                            preProduction: boolean;
                            /** @enum {string} */
                            source: "owned" | "loan" | "manufacturer";
                            /**
                             * Format: date
                             * @description must be a day that exists
                             */
                            testedFrom?: string;
                            /**
                             * Format: date
                             * @description must be a day that exists
                             */
                            testedTo?: string;
                        };
                        /** @description must be Unicode text: half a surrogate pair is none */
                        title?: string;
                        /** Format: date-time */
                        updatedAt?: string;
                        /** @description must be Unicode text: half a surrogate pair is none */
                        verdict?: string;
                    };
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400";
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is at another address */
            308: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400";
                    Location: components["headers"]["Location"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Status400-4"];
            404: components["responses"]["Status404"];
            410: components["responses"]["Status410"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500-2"];
            503: components["responses"]["Status503-2"];
        };
    };
    getCameraPage: {
        parameters: {
            query?: {
                locale?: "es" | "pt-BR" | "en" | "auto";
            };
            header?: {
                /** @description Decides the language where `locale` is `auto` */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of the answer that the caller has: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                slug: components["schemas"]["Slug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400" | "private, max-age=30";
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        camera: components["schemas"]["PublicCamera"];
                        otherLanguages?: components["schemas"]["ReviewOfCamera"][];
                        reviews: components["schemas"]["ReviewOfCamera"][];
                    };
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400" | "private, max-age=30";
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Status400-4"];
            404: components["responses"]["Status404-2"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500-2"];
            503: components["responses"]["Status503-2"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description must be a whole number of 1 to 100 */
                limit?: number;
                locale?: components["schemas"]["Locale"];
                /** @description must be a time that exists */
                since?: string;
            };
            header?: {
                /** @description ETag of the answer that the caller has: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400";
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: ({
                            card: components["schemas"]["Card"];
                            /** Format: date-time */
                            changedAt: string;
                            /** @constant */
                            kind: "upsert";
                            slug: string;
                        } | {
                            /** Format: date-time */
                            changedAt: string;
                            /** @constant */
                            kind: "removal";
                            slug: string;
                        })[];
                        page: components["schemas"]["PageOfList"];
                        resume: string;
                    };
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400";
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Status400-3"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500-2"];
            503: components["responses"]["Status503-2"];
        };
    };
    compareContent: {
        parameters: {
            query: {
                show?: "all" | "different" | "same";
                /** @description must be 2 to 5 slugs, joined by commas */
                slugs: components["schemas"]["Slug"][];
                weights?: string;
            };
            header?: {
                /** @description ETag of the answer that the caller has: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400";
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        groups: components["schemas"]["ComparedGroup"][];
                        items: components["schemas"]["ComparedItem"][];
                    };
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400";
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is at another address */
            308: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400";
                    Location: components["headers"]["Location"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Status400-4"];
            404: components["responses"]["Status404"];
            410: components["responses"]["Status410"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500-2"];
            503: components["responses"]["Status503-2"];
        };
    };
    getJsonFeed: {
        parameters: {
            query?: {
                locale?: "es" | "pt-BR" | "en" | "auto";
            };
            header?: {
                /** @description Decides the language where `locale` is `auto` */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of the answer that the caller has: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400" | "private, max-age=30";
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400" | "private, max-age=30";
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Status400-4"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500-2"];
            503: components["responses"]["Status503-2"];
        };
    };
    getRssFeed: {
        parameters: {
            query?: {
                locale?: "es" | "pt-BR" | "en" | "auto";
            };
            header?: {
                /** @description Decides the language where `locale` is `auto` */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of the answer that the caller has: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400" | "private, max-age=30";
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400" | "private, max-age=30";
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Status400-4"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500-2"];
            503: components["responses"]["Status503-2"];
        };
    };
    listRubrics: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer that the caller has: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400";
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ScoringRubric"][];
                    };
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400";
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Status400-5"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500-2"];
            503: components["responses"]["Status503-2"];
        };
    };
    getSitemap: {
        parameters: {
            query?: {
                locale?: components["schemas"]["Locale"];
                /** @description must be a whole number of 1 to 999 */
                page?: number;
            };
            header?: {
                /** @description ETag of the answer that the caller has: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400";
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400";
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Status400-4"];
            404: components["responses"]["Status404"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500-2"];
            503: components["responses"]["Status503-2"];
        };
    };
    suggestContent: {
        parameters: {
            query: {
                locale?: "es" | "pt-BR" | "en" | "auto";
                /** @description must have a letter or a digit */
                q: string;
            };
            header?: {
                /** @description Decides the language where `locale` is `auto` */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of the answer that the caller has: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400" | "private, max-age=30";
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Suggestion"][];
                    };
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400" | "private, max-age=30";
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Status400-4"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500-2"];
            503: components["responses"]["Status503-2"];
        };
    };
    listEditors: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description must be a whole number of 1 to 100 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Editor"][];
                        page: components["schemas"]["PageOfList"];
                    };
                };
            };
            400: components["responses"]["Status400-2"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    inviteEditor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to ask again: for 24 hours, the same key and request get the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEditor"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Editor"];
                };
            };
            400: components["responses"]["Status400-8"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            409: components["responses"]["Status409-4"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422-4"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getEditor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["EditorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Editor"];
                };
            };
            400: components["responses"]["Status400-9"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            404: components["responses"]["Status404-6"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    disableEditor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["EditorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Editor"];
                };
            };
            400: components["responses"]["Status400-9"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-3"];
            404: components["responses"]["Status404-6"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503-3"];
        };
    };
    enableEditor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["EditorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Editor"];
                };
            };
            400: components["responses"]["Status400-9"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-3"];
            404: components["responses"]["Status404-6"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503-3"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "no-store";
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        content: {
                            ageSeconds: number | null;
                            changedAt: string | null;
                        };
                        region: string;
                        /** @constant */
                        status: "ok";
                    };
                };
            };
            400: components["responses"]["Status400-6"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500-2"];
            503: components["responses"]["Status503-2"];
        };
    };
    createImage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to ask again: for 24 hours, the same key and request get the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewImage"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        imageId: string;
                        upload: components["schemas"]["UploadForm"];
                    };
                };
            };
            400: components["responses"]["Status400-8"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            409: components["responses"]["Status409-9"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422-4"];
            429: components["responses"]["Status429-2"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    ETag: components["headers"]["ETag"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Image"];
                };
            };
            400: components["responses"]["Status400-9"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            404: components["responses"]["Status404-9"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    removeImage: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is meant for; `*` for any */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Status400-9"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            404: components["responses"]["Status404-9"];
            409: components["responses"]["Status409-10"];
            412: components["responses"]["Status412"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    changeImage: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is meant for; `*` for any */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
                "application/merge-patch+json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    ETag: components["headers"]["ETag"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Image"];
                };
            };
            400: components["responses"]["Status400-10"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            404: components["responses"]["Status404-9"];
            409: components["responses"]["Status409-10"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422-12"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        activatedAt?: string;
                        /** @description must be Unicode text: half a surrogate pair is none */
                        bio?: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: email */
                        email: string;
                        invitedBy: string;
                        /** @description must be Unicode text: half a surrogate pair is none */
                        name: string;
                        permissions: string[];
                        role: components["schemas"]["Role"];
                        /** @enum {string} */
                        status: "invited" | "active" | "disabled";
                        sub: components["schemas"]["EditorId"];
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            400: components["responses"]["Status400-11"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer that the caller has: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400";
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400";
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Status400-5"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500-2"];
            503: components["responses"]["Status503-2"];
        };
    };
    readPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "no-store";
                    "Referrer-Policy": components["headers"]["Referrer-Policy"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Robots-Tag": components["headers"]["X-Robots-Tag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewPage"];
                };
            };
            400: components["responses"]["Status400-7"];
            404: components["responses"]["Status404-4"];
            410: components["responses"]["Status410-2"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500-2"];
            503: components["responses"]["Status503-2"];
        };
    };
    getProblem: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer that the caller has: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400";
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        status: number;
                        title: string;
                    };
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400";
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Status400-4"];
            404: components["responses"]["Status404-3"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500-2"];
            503: components["responses"]["Status503-2"];
        };
    };
    listReviews: {
        parameters: {
            query?: {
                cameraId?: string;
                cursor?: string;
                /** @description must be a whole number of 1 to 100 */
                limit?: number;
                owner?: "me" | components["schemas"]["EditorId"];
                state?: "draft" | "in_review" | "published" | "withdrawn";
                /** @description must be an RFC 3339 time */
                updatedAfter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReviewSummary"][];
                        page: components["schemas"]["PageOfList"];
                    };
                };
            };
            400: components["responses"]["Status400-2"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    createReview: {
        parameters: {
            query?: {
                publish?: "true" | "false";
            };
            header?: {
                /** @description Makes it safe to ask again: for 24 hours, the same key and request get the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReview"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    ETag: components["headers"]["ETag"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Status400-9"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            404: components["responses"]["Status404-7"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    deleteReview: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is meant for; `*` for any */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Status400-9"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            404: components["responses"]["Status404-7"];
            412: components["responses"]["Status412"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    patchReview: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is meant for; `*` for any */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
                "application/merge-patch+json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    ETag: components["headers"]["ETag"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Status400-10"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            404: components["responses"]["Status404-7"];
            409: components["responses"]["Status409-3"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422-6"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    approveReview: {
        parameters: {
            query?: never;
            header: {
                /** @description Makes it safe to ask again: for 24 hours, the same key and request get the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the version that the change is meant for; `*` for any */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Status400-13"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            404: components["responses"]["Status404-7"];
            409: components["responses"]["Status409-6"];
            412: components["responses"]["Status412"];
            422: components["responses"]["Status422-8"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description must be a whole number of 1 to 100 */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        page: components["schemas"]["PageOfList"];
                    };
                };
            };
            400: components["responses"]["Status400-2"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            404: components["responses"]["Status404-7"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    diffVersions: {
        parameters: {
            query: {
                /** @description must be the number of a version */
                from: number;
                /** @description must be the number of a version */
                to: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changes: {
                            from?: unknown;
                            path: string;
                            to?: unknown;
                            words?: {
                                /** @enum {string} */
                                kind: "same" | "added" | "removed";
                                text: string;
                            }[];
                        }[];
                        from: number;
                        to: number;
                    };
                };
            };
            400: components["responses"]["Status400-9"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            404: components["responses"]["Status404-8"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    linkPreview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to ask again: for 24 hours, the same key and request get the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default 7 */
                    days?: number;
                    locale?: components["schemas"]["Locale"];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewLink"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            404: components["responses"]["Status404-7"];
            409: components["responses"]["Status409-5"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422-10"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    publishReview: {
        parameters: {
            query?: never;
            header: {
                /** @description Makes it safe to ask again: for 24 hours, the same key and request get the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the version that the change is meant for; `*` for any */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    locales?: components["schemas"]["Locale"][];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404-7"];
            409: components["responses"]["Status409-7"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422-9"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    requestChanges: {
        parameters: {
            query?: never;
            header: {
                /** @description Makes it safe to ask again: for 24 hours, the same key and request get the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the version that the change is meant for; `*` for any */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description must be Unicode text: half a surrogate pair is none */
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            404: components["responses"]["Status404-7"];
            409: components["responses"]["Status409-5"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422-4"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    restoreReview: {
        parameters: {
            query?: never;
            header: {
                /** @description Makes it safe to ask again: for 24 hours, the same key and request get the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the version that the change is meant for; `*` for any */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            404: components["responses"]["Status404-8"];
            409: components["responses"]["Status409-8"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422-10"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    scheduleReview: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is meant for; `*` for any */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description must be Unicode text: half a surrogate pair is none */
                    at: string;
                    locales?: components["schemas"]["Locale"][];
                    /** @description must be Unicode text: half a surrogate pair is none */
                    timeZone: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    ETag: components["headers"]["ETag"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        review: components["schemas"]["Review"];
                        time: {
                            ambiguous: boolean;
                            /** Format: date-time */
                            instant: string;
                            instants?: [
                                string,
                                string
                            ];
                            local: string;
                            timeZone: string;
                        };
                    };
                };
            };
            400: components["responses"]["Status400-10"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404-7"];
            409: components["responses"]["Status409-3"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422-11"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    unscheduleReview: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is meant for; `*` for any */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    ETag: components["headers"]["ETag"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Status400-9"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            404: components["responses"]["Status404-7"];
            412: components["responses"]["Status412"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    submitReview: {
        parameters: {
            query?: never;
            header: {
                /** @description Makes it safe to ask again: for 24 hours, the same key and request get the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the version that the change is meant for; `*` for any */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Status400-13"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            404: components["responses"]["Status404-7"];
            409: components["responses"]["Status409-5"];
            412: components["responses"]["Status412"];
            422: components["responses"]["Status422-7"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    listVersions: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description must be a whole number of 1 to 100 */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            state: "draft" | "in_review" | "published" | "withdrawn";
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                        }[];
                        page: components["schemas"]["PageOfList"];
                    };
                };
            };
            400: components["responses"]["Status400-2"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            404: components["responses"]["Status404-7"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description must be the number of a version */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Status400-9"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            404: components["responses"]["Status404-8"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    withdrawReview: {
        parameters: {
            query?: never;
            header: {
                /** @description Makes it safe to ask again: for 24 hours, the same key and request get the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the version that the change is meant for; `*` for any */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Status400-13"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            404: components["responses"]["Status404-7"];
            409: components["responses"]["Status409-5"];
            412: components["responses"]["Status412"];
            422: components["responses"]["Status422-7"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    validateReview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Apigw-Requestid": components["headers"]["Apigw-Requestid"];
                    /** @description How long the answer may be kept, and by whom */
                    "Cache-Control"?: "private, no-store";
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            message: string;
                            path: string;
                        }[];
                        lacks: {
                            code: string;
                            message: string;
                            path: string;
                        }[];
                        warnings: {
                            code: string;
                            message: string;
                            path: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Status400-12"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403-2"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422-5"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
}
