import type { GenericSchema } from 'valibot';
import { ReviewOfCamera } from '../../functions/getContent/cameras/reviewOf.ts';
import { Group } from '../../functions/getContent/compare/groupsOf.ts';
import { Item } from '../../functions/getContent/compare/itemsOf.ts';
import { Row } from '../../functions/getContent/compare/rowOf.ts';
import { FacetCounts } from '../../functions/getContent/facets.ts';
import { JsonFeed } from '../../functions/getContent/feeds/jsonFeed.ts';
import { Standing } from '../../functions/getContent/page/Standing.ts';
import { ScoringRubric } from '../../functions/getContent/rubrics/ScoringRubric.ts';
import { Suggestion } from '../../functions/getContent/suggest/Suggestion.ts';
import { PreviewPage } from '../../functions/getPreview/readPreview.ts';
import { NewEditor } from '../../functions/manageEditors/routes.ts';
import { PreviewLink } from '../../functions/manageReviews/linkPreview.ts';
import { PageOfList } from '../../functions/shared/api/listQuery.ts';
import { AuditEntry } from '../../functions/shared/domain/Audit.ts';
import {
  Availability,
  Camera,
  CameraClass,
  CameraSummary,
  NewCamera,
  PublicCamera,
} from '../../functions/shared/domain/Camera.ts';
import { CardImage } from '../../functions/shared/domain/CardImage.ts';
import { Editor, EditorId, Role } from '../../functions/shared/domain/Editor.ts';
import {
  Image,
  ImageRejection,
  ImageWords,
  NewImage,
  ProcessedImage,
} from '../../functions/shared/domain/Image.ts';
import { ImageRole } from '../../functions/shared/domain/ImageRole.ts';
import { ImageUse } from '../../functions/shared/domain/ImageUse.ts';
import { JsonLd } from '../../functions/shared/domain/jsonLd.ts';
import { Locale } from '../../functions/shared/domain/Locale.ts';
import { LocalizedReview } from '../../functions/shared/domain/LocalizedReview.ts';
import { Money } from '../../functions/shared/domain/Money.ts';
import { Card, Page } from '../../functions/shared/domain/Page.ts';
import { PageImage } from '../../functions/shared/domain/PageImage.ts';
import { NewReview, Review, ReviewSummary } from '../../functions/shared/domain/Review.ts';
import { Category, RubricId } from '../../functions/shared/domain/Rubric.ts';
import { Schedule } from '../../functions/shared/domain/Schedule.ts';
import { Scores } from '../../functions/shared/domain/Score.ts';
import { Slug } from '../../functions/shared/domain/Slug.ts';
import { CameraSpecs, LensSpecs, SensorFormat } from '../../functions/shared/domain/Specs.ts';
import { UploadForm } from '../../functions/shared/domain/UploadForm.ts';
import { UseScores } from '../../functions/shared/domain/uses.ts';

/**
 * What has a name of its own in the document, and so in every client that is made from it. What is
 * not named here stands where it is used; what nothing uses is left out.
 */
export const namedSchemas: Readonly<Record<string, GenericSchema>> = {
  AuditEntry,
  Availability,
  Camera,
  CameraClass,
  CameraSpecs,
  CameraSummary,
  Card,
  CardImage,
  Category,
  ComparedItem: Item,
  ComparedRow: Row,
  ComparedGroup: Group,
  Editor,
  EditorId,
  FacetCounts,
  Image,
  ImageRejection,
  ImageRole,
  ImageUse,
  ImageWords,
  JsonFeed,
  JsonLd,
  LensSpecs,
  Locale,
  LocalizedReview,
  Money,
  NewCamera,
  NewEditor,
  NewImage,
  NewReview,
  Page,
  PageImage,
  PageOfList,
  PreviewLink,
  PreviewPage,
  ProcessedImage,
  PublicCamera,
  Review,
  ReviewOfCamera,
  ReviewSummary,
  Role,
  RubricId,
  Schedule,
  Scores,
  ScoringRubric,
  SensorFormat,
  Slug,
  Standing,
  Suggestion,
  UploadForm,
  UseScores,
};
