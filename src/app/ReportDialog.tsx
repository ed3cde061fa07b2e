import { t } from '../i18n/translate';
import { Report } from '../reader/Report';
import { Dialog } from '../ui/Dialog';

export function ReportDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={t('report.title')} close={t('app.close')} onClose={onClose}>
      <Report />
    </Dialog>
  );
}
